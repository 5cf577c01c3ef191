import type { Catalogue } from '../formatter.ts';

/** The words of mails in English (ICU message format). */
export const mailEn = {
  subjectWithout: 'Your digest · {product}, {date}',
  headlineBreak: '{first}; {second}',
  counts:
    '{stories, plural, one {# story} other {# stories}} from {publishers, plural, one {# publisher} other {# publishers}} · {minutes} min',
  countsAndMore: '{counts} · {more}',
  view: 'View in browser',
  update: 'Update',
  disputed: 'Sources differ',
  undated: 'Undated',
  undatedSource: 'undated',
  comma: ', ',
  colon: ':',
  sources: 'Sources',
  sourceNumber: 'Source {number}',
  others: '{count, plural, one {# other} other {# others}}',
  inBrief: 'In brief',
  carried: 'carried by {publishers, plural, one {# publisher} other {# publishers}}, {independent} independent',
  alsoIn: 'also in {publishers}',
  earlier: 'Earlier:',
  saying: '“{quote}”',
  missed:
    'We couldn’t include {topics} this time. {count, plural, one {It’ll be} other {They’ll be}} in your next digest.',
  unnamedTopic: 'One of your topics',
  more: '{count, plural, one {# more story} other {# more stories}} on the web',
  reasonSchedule: 'You asked for {topics} {when}.',
  reasonFirst: 'This is your first digest. You asked for {topics} {when}.',
  reasonNow: 'You asked for this digest now. Your regular digest, {topics} {when}, continues as usual.',
  reasonRequest: '{product} sent you this digest on {topics}.',
  everyDay: 'every day at {time} ({place})',
  everyWeekday: 'every weekday at {time} ({place})',
  everyChosen: 'every {days} at {time} ({place})',
  everyMonth:
    'on the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of every month at {time} ({place})',
  preferences: 'Preferences',
  pause: 'Pause',
  unsubscribe: 'Unsubscribe',
  confirmSubject: 'Confirm your subscription to {product}',
  confirmHeading: 'Confirm your subscription',
  confirmBody: 'You asked {product} to send {topics} to this address {when}. Confirm to start receiving your digest.',
  confirmButton: 'Confirm subscription',
  confirmNote:
    'This link works for three days. If you didn’t ask for this, ignore this email: you won’t hear from us again and we’ll delete your address.',
  customTopic: 'a custom topic',
  addressSubject: 'Confirm your new address for {product}',
  addressHeading: 'Confirm your new address',
  addressBody: 'You asked {product} to send your digest to this address from now on. Confirm that it’s yours.',
  addressButton: 'Use this address',
  addressNote: 'This link works for three days. Until you confirm, your digest goes to your old address.',
  linkSubject: 'Your new link to {product}',
  linkHeading: 'Your new link',
  linkBody: 'Use this link to change your topics and schedule, pause your digest or unsubscribe.',
  linkButton: 'Open preferences',
  linkNote:
    'Anyone with this link can change your subscription, so don’t share it. If you didn’t ask for it, ignore this email.',
  nothingSubject: 'Nothing new yet · {product}',
  nothingHeading: 'Nothing new yet',
  nothingBody:
    'You asked for a digest now, but nothing new has arrived on {topics} since your last one. Your next digest comes {when}.',
  nothingButton: 'Open preferences',
  nothingNote: 'You’re receiving this email because you asked for a digest.',
} as const;

/** The words of mails in one language. */
export type MailWords = Catalogue<keyof typeof mailEn>;
