import { setTimeout as sleep } from 'node:timers/promises';
import { type Language, maxTopics } from '../../functions/core/reader.ts';
import type { Product } from '../product.ts';

/** A person who signs up as anyone would: through the pages and the link in the email. */
export interface Visitor {
  address: string;
  topics: string[];
  /** Local time of their digest, in 15-minute steps. */
  at: string;
  /** IANA time zone. */
  zone: string;
  /** Of their emails; English unless given. */
  language?: Language;
}

const mailMilliseconds = 20_000;

const post = async (url: string, fields: [string, string][]) => {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  if (response.status >= 400) throw new Error(`${new URL(url).pathname} returned status ${response.status}.`);
};

/** Two readers in distant time zones who share the topics between them, within the limit for one reader. */
export const sampleVisitors = (topics: readonly string[]): Visitor[] => {
  const half = Math.min(Math.ceil(topics.length / 2), maxTopics);
  return [
    { address: 'amina@karachi.example', topics: topics.slice(0, half), at: '07:30', zone: 'Asia/Karachi' },
    { address: 'walter@newyork.example', topics: topics.slice(-half), at: '06:45', zone: 'America/New_York' },
  ];
};

/** Whoever starts Broadsheet with feeds of their own: they read every topic, at breakfast. */
export const ownVisitor = (topics: readonly string[], language: Language): Visitor => ({
  address: 'you@broadsheet.example',
  topics: topics.slice(0, maxTopics),
  at: '07:00',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  language,
});

/** The confirmation link of the last email to an address; undefined if none has one. */
const confirmLink = async ({ aws: { outbox } }: Pick<Product, 'aws'>, address: string): Promise<string | undefined> => {
  const found = () => outbox.mails.findLast(({ to, tags }) => to.includes(address) && tags.notice === 'confirm');
  // The response does not wait for the email.
  for (let waited = 0; !found() && waited < mailMilliseconds; waited += 10) await sleep(10);
  const mail = found();
  const text = mail && (await outbox.parsed(mail.name))?.text;
  return text?.match(/https?:\/\/\S+(\/confirm\/\S+)/)?.[1];
};

/**
 * Subscribes to a daily digest and confirms, through the form and the link in the email. With `asked`, a start that was
 * killed had sent the form: its email is used if there is one.
 */
export const signUp = async (
  product: Pick<Product, 'site' | 'aws'>,
  { address, topics, at, zone, language = 'en' }: Visitor,
  { asked = false } = {},
): Promise<void> => {
  const { url } = product.site;
  if (!asked || !(await confirmLink(product, address))) {
    const choices = {
      address,
      cadence: 'day',
      at,
      zone,
      language,
      length: 'full',
      minStories: '1',
      do: 'subscribe',
    };
    await post(`${url}/subscribe`, [
      ...Object.entries(choices),
      ...topics.map((topic): [string, string] => ['topics', topic]),
    ]);
  }
  const link = await confirmLink(product, address);
  if (!link) throw new Error(`No confirmation link came for ${address}.`);
  // At the current address of the pages: the start that sent the email may have had another port.
  await post(`${url}${link}`, []);
};
