import { type Archive, topicsOf } from '../../archive/archive.ts';
import { Throttled } from '../../core/errors.ts';
import { instantOf } from '../../core/ports.ts';
import type { Language, Reader } from '../../core/reader.ts';
import { customTopicPrefix } from '../../core/topic.ts';
import { sayInMail } from '../../i18n/mail-words.ts';
import { assembleNotification } from '../../mail/assemble-notification.ts';
import type { Notification } from '../../store/layouts.ts';
import { readLayout } from '../../store/mail-parts.ts';
import type { AppContext } from '../app-context.ts';
import { linkTo } from './links.ts';

/** Titles of a reader's topics in their order, without topics that are gone. */
export const topicTitles = async (archive: Archive, topics: readonly string[]): Promise<string[]> =>
  (await topicsOf(archive, topics)).map(({ title }) => title);

/**
 * The request as a mail to an address states it. A custom topic is not named: until the address is confirmed, its
 * words may come from anyone.
 */
const namesInMail = async (archive: Archive, language: Language, topics: readonly string[]): Promise<string[]> => [
  ...(await topicTitles(
    archive,
    topics.filter((topic) => !topic.startsWith(customTopicPrefix)),
  )),
  ...(topics.some((topic) => topic.startsWith(customTopicPrefix)) ? [sayInMail(language, 'customTopic', {})] : []),
];

/**
 * Sends one notification, with its link to a page. `asked`: what it is about. Throws `Throttled` if SES did not accept the
 * mail for now.
 */
export const sendNotification = async (
  { store, mailer, clock, log, settings, archive }: AppContext,
  {
    notice,
    reader,
    asked,
    path,
  }: {
    notice: Notification;
    reader: Pick<Reader, 'id' | 'address' | 'language'>;
    asked: Pick<Reader, 'topics' | 'schedule'>;
    path: string;
  },
): Promise<void> => {
  const now = clock.now();
  const { raw } = assembleNotification({
    layout: await readLayout(store, reader.language),
    notification: notice,
    fields: {
      to: reader.address,
      at: instantOf(now),
      id: `${notice}.${reader.id}.${now.getTime().toString(36)}`,
      link: `${settings.siteUrl}${path}`,
      asked: { topics: await namesInMail(archive, reader.language, asked.topics), schedule: asked.schedule },
    },
  });
  const sent = await mailer.send({ to: reader.address, raw, tags: { notice, reader: reader.id } });
  if (sent.outcome === 'accepted' || sent.outcome === 'unknown') return;
  // Without the reason, because SES may name the address in it.
  const code = sent.outcome === 'rejected' ? sent.code : sent.outcome;
  log.warn('SES did not accept a notification', {
    event: 'notification.not-accepted',
    reader: reader.id,
    notice,
    code,
  });
  if (sent.outcome !== 'rejected') throw new Throttled(`SES did not accept a notification: ${sent.outcome}`);
};

/** Sends a confirmed reader a fresh link to their preferences. Returns its path. */
export const sendLink = async (app: AppContext, reader: Reader): Promise<string> => {
  const path = await linkTo(app, { purpose: 'preferences', readerId: reader.id });
  await sendNotification(app, { notice: 'link', reader, asked: reader, path });
  return path;
};
