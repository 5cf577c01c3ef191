import type { Catalogue } from '../formatter.ts';

/** The words of the editors' desk. The other languages have the same keys. */
export const deskEn = {
  desk: 'Desk',
  'desk-of': '{product} desk',
  skip: 'Skip to content',
  languages: 'Languages',
  'signed-in-as': 'Signed in as {name}',
  'sign-in': 'Sign in',
  'sign-out': 'Sign out',
  'sign-in-heading': 'Sign in to the desk',
  'sign-in-body': 'Enter your address. If you’re one of the editors, we’ll email you a link.',
  address: 'Email address',
  'problem-address': 'Enter a whole email address, such as name@example.org.',
  'send-link': 'Email me a link',
  'check-heading': 'Check your inbox',
  'check-body':
    'If you’re one of the editors, an email with a link is on its way. The link works once, within 15 minutes.',
  'link-body': 'Press the button to sign in on this device for 12 hours.',
  'bad-link-heading': 'This link doesn’t work',
  'bad-link-body': 'It has been used before, is older than 15 minutes, or is incomplete.',
  'ask-again': 'Get a new link',

  'not-found-heading': 'Page not found',
  'not-found-body': 'Check that you copied the whole address.',
  'wrong-method-heading': 'That’s not possible here',
  'wrong-method-body': 'This address can’t be used that way. Use the links and buttons on our pages.',
  'no-form-heading': 'We couldn’t read that',
  'no-form-body': 'What you sent didn’t come from one of our forms. Go back and submit the form on its page.',
  'too-large-heading': 'That’s too large',
  'too-large-body': 'What you sent is larger than our forms allow.',
  'too-slow-heading': 'That took too long',
  'too-slow-body': 'We didn’t receive everything in time. Try again.',
  'too-often-heading': 'Too many requests',
  'too-often-body': 'Try again in {time}.',
  'old-form-heading': 'Nothing was changed',
  'old-form-body': 'The page you sent this from belongs to another session. Go back, reload the page and try again.',
  'failed-heading': 'Something went wrong',
  'failed-body': 'This is our fault, not yours. Try again in a few minutes.',

  audit: 'Audit trail',
  'audit-body': 'Everything that was done at the desk. Nobody can change or delete an entry.',
  'audit-empty': 'Nothing has been done yet.',
  'audit-unreadable':
    '{count, plural, one {# entry of this day can’t be read.} other {# entries of this day can’t be read.}}',
  days: 'Days',
  'later-day': 'Later',
  'earlier-day': 'Earlier',
  before: 'Before',
  after: 'After',
  'action-sign-in': 'Signed in',
  'action-sign-out': 'Signed out',
} as const;

export type DeskWords = Catalogue<keyof typeof deskEn>;
