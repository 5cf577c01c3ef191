import { type Newsstand, topicsOf } from '../../archive/archive.ts';
import { Throttled } from '../../core/errors.ts';
import { instantOf } from '../../core/ports.ts';
import type { Language, Reader } from '../../core/reader.ts';
import { ownPrefix } from '../../core/topic.ts';
import { sayInMail } from '../../i18n/mail-words.ts';
import { assembleNotice } from '../../mail/assemble-notification.ts';
import type { Notice } from '../../store/layouts.ts';
import { readShell } from '../../store/mail-parts.ts';
import type { WebHouse } from '../ports.ts';
import { linkTo } from './links.ts';

/** Titles of a reader's topics in their order; a topic that is gone is left out. */
export const topicTitles = async (newsstand: Newsstand, topics: readonly string[]): Promise<string[]> =>
  (await topicsOf(newsstand, topics)).map(({ title }) => title);

/**
 * What a mail to an address says that it was asked for. A custom topic is not named: before the address confirms, its
 * words are those of whoever typed the address.
 */
const namesInMail = async (newsstand: Newsstand, language: Language, topics: readonly string[]): Promise<string[]> => [
  ...(await topicTitles(
    newsstand,
    topics.filter((topic) => !topic.startsWith(ownPrefix)),
  )),
  ...(topics.some((topic) => topic.startsWith(ownPrefix)) ? [sayInMail(language, 'customTopic', {})] : []),
];

/**
 * Sends one mail that is no digest, with its link to a page. `asked`: what it is about. Throws `Throttled` where the mail
 * could not be handed over for now.
 */
export const sendLetter = async (
  { store, mailer, clock, log, settings, newsstand }: WebHouse,
  {
    notice,
    reader,
    asked,
    path,
  }: {
    notice: Notice;
    reader: Pick<Reader, 'id' | 'address' | 'language'>;
    asked: Pick<Reader, 'topics' | 'schedule'>;
    path: string;
  },
): Promise<void> => {
  const now = clock.now();
  const { raw } = assembleNotice({
    shell: await readShell(store, reader.language),
    notice,
    fields: {
      to: reader.address,
      at: instantOf(now),
      id: `${notice}.${reader.id}.${now.getTime().toString(36)}`,
      link: `${settings.siteUrl}${path}`,
      asked: { topics: await namesInMail(newsstand, reader.language, asked.topics), schedule: asked.schedule },
    },
  });
  const sent = await mailer.send({ to: reader.address, raw, tags: { notice, reader: reader.id } });
  if (sent.outcome === 'accepted' || sent.outcome === 'unknown') return;
  // Not the reason: SES likes to name the address in it.
  const code = sent.outcome === 'rejected' ? sent.code : sent.outcome;
  log.warn('A letter was not taken.', { reader: reader.id, notice, code });
  if (sent.outcome !== 'rejected') throw new Throttled(`a letter was not taken: ${sent.outcome}`);
};

/** Sends a confirmed reader a fresh link to their preferences. */
export const sendLink = async (house: WebHouse, reader: Reader): Promise<void> => {
  const path = await linkTo(house, { purpose: 'preferences', readerId: reader.id });
  await sendLetter(house, { notice: 'link', reader, asked: reader, path });
};
