import { afterAll, beforeAll } from '@jest/globals';
import { type Purpose, signLink } from '../../functions/core/link.ts';
import type { Reader } from '../../functions/core/reader.ts';
import { openTestSite, post, signUpForm, type TestSite } from './web.ts';

let numbers = 0;
/** A number that this suite has not had yet, for addresses of mailboxes and networks. */
export const freshNumber = (): number => ++numbers;

/** A network of its own for each request, so that limits per network stay out of the way. */
export const elsewhere = () => ({ from: `203.0.113.${freshNumber() % 250}` });

/** The keys of the custom topics that are stored. */
export const customTopics = async (site: TestSite): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key } of site.ports.store.list({ prefix: 'topics/custom/' })) found.push(key.slice(14, -5));
  return found;
};

/** What readers and strangers do on a site, and the results. */
export const actionsIn = (site: TestSite) => {
  const mailsTo = (address: string) =>
    site.servers.outbox.mails.filter(({ to }) => to.some((one) => one.toLowerCase() === address.toLowerCase()));
  const linkIn = async (address: string, purpose: string) =>
    (await site.lastMail(address)).paths.find((path) => path.startsWith(`/${purpose}/`))!;
  const signUp = (address: string, more: Record<string, string | string[]> = {}) =>
    post(site, '/subscribe', signUpForm(address, more), elsewhere());
  /** Opens the page of a confirmation link and presses its button. */
  const pressOn = async (path: string) => {
    const page = await (await site.app.request(path)).text();
    const shown = /name="shown" value="([^"]*)"/.exec(page)?.[1] ?? '';
    return { page, answer: await post(site, path, { shown }) };
  };
  const get = (address: string) => site.readers.get(site.idOf(address));
  const change = async (address: string, to: Partial<Reader>) => {
    const reader = (await get(address))!;
    await site.readers.put({ ...reader, ...to, version: reader.version + 1 }, reader.version);
  };
  const token = (purpose: Purpose, address: string, about?: string) =>
    signLink(
      {
        purpose,
        readerId: site.idOf(address),
        issuedAt: Math.floor(site.clock.now().getTime() / 1000),
        ...(about !== undefined && { about }),
      },
      site.servers.secrets.linkKeys,
    );
  const leaveBy = (address: string, fields: Record<string, string> = { 'List-Unsubscribe': 'One-Click' }) =>
    post(site, `/unsubscribe/${token('unsubscribe', address)}`, fields);
  return { mailsTo, linkIn, signUp, pressOn, get, change, token, leaveBy };
};

/** What readers and strangers can do on a test site. */
export type ReaderActions = ReturnType<typeof actionsIn>;

/** A site for the tests around the call, opened before them and stopped after them; `take` gets it with its actions. */
export const useTestSite = (
  take: (opened: { site: TestSite; at: ReaderActions }) => void,
  options?: Parameters<typeof openTestSite>[0],
): void => {
  let site: TestSite;
  beforeAll(async () => {
    site = await openTestSite(options);
    take({ site, at: actionsIn(site) });
  });
  afterAll(() => site.stop());
};
