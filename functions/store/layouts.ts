import { z } from 'zod';
import { Language } from '../core/reader.ts';

/**
 * Layouts are mails as the templates make them, with placeholders for what differs from reader to reader. They are rendered
 * once per language (`functions/mail/render/render-layouts.ts`) and stored at `keys.layout(layoutVersion, language)`;
 * `deliver` and `web` fill the placeholders in (`functions/mail/message.ts`) and need neither MJML nor the templates.
 */

/** What a deployment prints in every mail. */
export const MailSettings = z.object({
  productName: z.string().min(1).max(60),
  siteUrl: z.url({ protocol: /^https?$/ }).regex(/[^/]$/, 'must not end in a slash'),
  /** A bare address. */
  fromAddress: z.string().min(3),
  replyTo: z.string().min(3),
  postalAddress: z.string(),
});
export type MailSettings = z.infer<typeof MailSettings>;

/** Mails that are not digests. `link`: a new link to the preferences; `nothing-new`: the answer to "send me one now"; `sign-in`: an editor's link to the desk. */
export const Notification = z.enum(['confirm', 'address', 'link', 'nothing-new', 'sign-in']);
export type Notification = z.infer<typeof Notification>;
/** What the keys of a notification's words start with. */
export const notificationKeys = {
  confirm: 'confirm',
  address: 'address',
  link: 'link',
  'nothing-new': 'nothing',
  'sign-in': 'signIn',
} as const;

/**
 * Words are escaped if the template is HTML; a link is the link itself in text, the whole `href` attribute in HTML; pieces
 * are any number of bytes that are already encoded.
 */
export type PlaceholderKind = 'words' | 'link' | 'pieces';

/** A value that is known only when a mail is assembled: `{{words.date}}`, `{{link.view}}` or `{{pieces.stories}}`. */
export interface Placeholder {
  kind: PlaceholderKind;
  name: string;
}

/**
 * What each template leaves open until a mail is assembled. A template must use exactly these, which is checked when
 * layouts are rendered.
 */
export const placeholders = {
  digestText: {
    words: ['date', 'counts', 'closing', 'reason'],
    link: ['view', 'unsubscribe'],
    pieces: ['corrections', 'contents', 'sections', 'missed', 'more', 'fewer', 'manage'],
  },
  digestHtml: {
    words: ['subject', 'preheader', 'date', 'counts', 'closing', 'reason'],
    link: ['unsubscribe'],
    pieces: ['view', 'corrections', 'contents', 'sections', 'missed', 'more', 'fewer', 'manage'],
  },
  notificationText: { words: ['body'], link: ['action'] },
  notificationHtml: { words: ['subject', 'body'], link: ['action'] },
  viewHtml: { link: ['view'] },
  missedHtml: { words: ['missed'] },
  missedText: { words: ['missed'] },
  correctionsHtml: { words: ['heading'], pieces: ['items'] },
  correctionsText: { words: ['heading'], pieces: ['items'] },
  correctionHtml: { words: ['said', 'right', 'more'], link: ['correction'] },
  correctionText: { words: ['said', 'right', 'more'], link: ['correction'] },
  moreHtml: { words: ['more'], link: ['view'] },
  moreText: { words: ['more'], link: ['view'] },
  fewerHtml: { pieces: ['topics'] },
  fewerTopicHtml: { words: ['topic'], link: ['topic'] },
  fewerText: { link: ['topics'] },
  manageHtml: { link: ['preferences', 'pause'] },
  manageText: { link: ['preferences', 'pause'] },
  noteHtml: { words: ['note'] },
} as const satisfies Record<string, Partial<Record<PlaceholderKind, readonly string[]>>>;
export type TemplateName = keyof typeof placeholders;

/** Bytes as they are sent. They are ASCII, so they are stored as text. */
const Bytes = z.string().transform((text): Buffer => Buffer.from(text, 'latin1'));

/** A placeholder, whose name and kind are stored as `gap` and `as`. */
const StoredPlaceholder = z
  .object({ gap: z.string(), as: z.enum(['words', 'link', 'pieces']) })
  .transform(({ gap, as }): Placeholder => ({ kind: as, name: gap }));

/** A mail's body or a part of it, in order: bytes that end on a line boundary, and placeholders. */
export const Template = z.array(z.union([Bytes, StoredPlaceholder]));
export type Template = z.infer<typeof Template>;

/** A whole message: the headers that are the same in every mail, its two parts and what is around them. */
const MessageTemplate = z.object({ top: Bytes, text: Template, between: Bytes, html: Template, end: Bytes });

export const Layout = z.object({
  schema: z.literal(1),
  version: z.string(),
  language: Language,
  encoding: z.enum(['quoted-printable', 'base64']),
  settings: MailSettings,
  digest: MessageTemplate,
  notices: z.record(Notification, MessageTemplate),
  /**
   * What only some digests have: a link to the web view, corrections, missing topics, stories left to the web, topics to drop, a reader's
   * preferences, notes under stories.
   */
  pieces: z.object({
    viewHtml: Template,
    missedHtml: Template,
    missedText: Template,
    correctionsHtml: Template,
    correctionsText: Template,
    correctionHtml: Template,
    correctionText: Template,
    moreHtml: Template,
    moreText: Template,
    fewerHtml: Template,
    fewerTopicHtml: Template,
    fewerText: Template,
    manageHtml: Template,
    manageText: Template,
    noteHtml: Template,
  }),
});
export type Layout = z.infer<typeof Layout>;
/** A layout as it is stored. */
export type StoredLayout = z.input<typeof Layout>;
