import { setTimeout as sleep } from 'node:timers/promises';
import { maxTopics } from '../../functions/core/reader.ts';
import type { Product } from '../product.ts';

/** A person who signs up as anyone would: through the pages, and through the link in the mail. */
export interface Visitor {
  address: string;
  topics: string[];
  /** Wall-clock time of their digest, on a quarter of an hour. */
  at: string;
  /** IANA time zone. */
  zone: string;
}

const mailMilliseconds = 20_000;

const post = async (url: string, fields: [string, string][]) => {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  if (response.status >= 400) throw new Error(`${new URL(url).pathname} answered ${response.status}.`);
};

/** Two readers who live far apart and share the topics out between them, as far as a reader may choose so many. */
export const sampleVisitors = (topics: readonly string[]): Visitor[] => {
  const half = Math.min(Math.ceil(topics.length / 2), maxTopics);
  return [
    { address: 'amina@karachi.example', topics: topics.slice(0, half), at: '07:30', zone: 'Asia/Karachi' },
    { address: 'walter@newyork.example', topics: topics.slice(-half), at: '06:45', zone: 'America/New_York' },
  ];
};

/** The link of the last mail that asked an address to confirm; undefined where none did. */
const confirmLink = async ({ aws: { outbox } }: Pick<Product, 'aws'>, address: string): Promise<string | undefined> => {
  const found = () => outbox.mails.findLast(({ to, tags }) => to.includes(address) && tags.notice === 'confirm');
  // The answer does not wait for the mail.
  for (let waited = 0; !found() && waited < mailMilliseconds; waited += 100) await sleep(100);
  const mail = found();
  const text = mail && (await outbox.parsed(mail.name))?.text;
  return text?.match(/https?:\/\/\S+(\/confirm\/\S+)/)?.[1];
};

/**
 * Subscribes to a digest a day and confirms, by the form's and the mail's own addresses. With `asked` the form was sent
 * by a start that was killed: its mail is used where there is one.
 */
export const signUp = async (
  product: Pick<Product, 'site' | 'aws'>,
  { address, topics, at, zone }: Visitor,
  { asked = false } = {},
): Promise<void> => {
  const { url } = product.site;
  if (!asked || !(await confirmLink(product, address))) {
    const choices = {
      address,
      cadence: 'day',
      at,
      zone,
      language: 'en',
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
  // On the address that the pages have now: the start that sent the mail may have had another port.
  await post(`${url}${link}`, []);
};
