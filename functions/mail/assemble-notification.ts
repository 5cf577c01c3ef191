import type { Instant } from '../core/article.ts';
import { isolated, listWords, sayInMail, scheduleWords, withDirection } from '../i18n/mail-words.ts';
import { type Layout, type Notification, notificationKeys } from '../store/layouts.ts';
import type { Asked } from './masthead.ts';
import { fillTemplate, headers, oneLine } from './message.ts';

export interface NotificationFields {
  to: string;
  at: Instant;
  /** Different for every notification. */
  id: string;
  link: string;
  /** What the reader asked for; null if the notification does not say, as with a new link. */
  asked: Asked | null;
}

/** A notification as a complete MIME message. Throws `Malformed` as `assembleDigest` does. */
export const assembleNotification = ({
  layout,
  notification,
  fields,
}: {
  layout: Layout;
  notification: Notification;
  fields: NotificationFields;
}): { raw: Buffer; subject: string } => {
  const { language, encoding, settings } = layout;
  const key = notificationKeys[notification];
  const values = {
    product: isolated(language, oneLine(settings.productName)),
    topics: fields.asked ? listWords(language, fields.asked.topics) : '',
    when: fields.asked ? scheduleWords(language, fields.asked.schedule) : '',
  };
  const subject = withDirection(language, sayInMail(language, `${key}Subject`, values));
  const body = sayInMail(language, `${key}Body`, values);
  const link = { action: fields.link };
  const { top, text, between, html, end } = layout.notices[notification];
  const own = headers({ to: fields.to, subject, at: fields.at, id: fields.id, fromAddress: settings.fromAddress });
  const parts = [
    own,
    top,
    ...fillTemplate({ name: 'notificationText', template: text, encoding }, { words: { body }, link }),
    between,
    ...fillTemplate({ name: 'notificationHtml', template: html, encoding }, { words: { subject, body }, link }),
    end,
  ];
  return { raw: Buffer.concat(parts), subject };
};
