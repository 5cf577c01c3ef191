import { readSourcesText } from '../functions/store/edit-sources.ts';
import { newsletterAddress } from '../functions/store/newsletter-source.ts';
import type { Deployment } from './deployment.ts';
import { UsageError } from './operational-error.ts';
import type { Output } from './output.ts';
import { slug } from './slug.ts';
import { changeSources, refuseFaulty } from './sources-list.ts';

/** What an operator may say of the sources that are added. */
export interface AddOptions {
  id?: string;
  title?: string;
  language?: string;
  topic?: string[];
  fullText: boolean;
  port?: number[];
}

/** Whether words name the sender of a newsletter: a mail address, or all addresses of a domain as `@harbour.example`. */
export const isSender = (what: string): boolean => /^[^\s/:@]*@[^\s/:@]+\.[^\s/:@.]+$/.test(what);

/** How to get the mails of a newsletter to its source. */
const howToSubscribe = ({ deployed, inboundDomain, name }: Deployment, id: string): string => {
  if (!deployed)
    return `This machine receives no mail. Save the newsletter's mails as .eml files and run: broadsheet import FILE --publisher ${id}`;
  return inboundDomain === undefined
    ? `Stage ${name} receives no mail yet. Set "inbound" in infra/stages.ts and deploy, then list the sources for the address.`
    : `Subscribe to the newsletter with this address: ${newsletterAddress(id, inboundDomain)}`;
};

/** Adds a newsletter by its sender, and prints the address to subscribe with. */
export const addNewsletter = async (
  deployment: Deployment,
  output: Output,
  { what, id: asked, title, language, topic, fullText, port }: AddOptions & { what: string },
): Promise<void> => {
  if (fullText || port) throw new UsageError('A newsletter has neither --full-text nor --port.');
  const file = await readSourcesText(deployment.store);
  refuseFaulty(file.problems);
  const existing = [...file.sources, ...file.newsletters];
  const sender = what.replace(/^@/, '').toLowerCase();
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  const taken = new Set(existing.map(({ id }) => id));
  if (asked !== undefined && taken.has(asked))
    throw new UsageError(`There is a source "${asked}" already. Choose another --id.`);
  const base = slug(title ?? '') || slug(domain.split('.').slice(0, -1).join('-')) || 'newsletter';
  let id = asked ?? base;
  for (let number = 2; taken.has(id); ) id = `${base}-${number++}`;
  const source = {
    id,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(topic && { topics: topic }),
    newsletter: { from: [sender] },
  };
  await changeSources(deployment.store, file, { action: 'add', sources: [source] });
  const isAddress = sender.includes('@');
  output.say(`Added ${id}: mails from ${isAddress ? sender : `any address at ${sender}`}`);
  output.say(howToSubscribe(deployment, id));
  if (deployment.deployed)
    output.say('If the list asks you to confirm, "broadsheet sources list" shows its link. Broadsheet never opens it.');
  const { inboundDomain, deployed } = deployment;
  const address = deployed && inboundDomain !== undefined ? newsletterAddress(id, inboundDomain) : undefined;
  output.result({ added: [source], ...(address !== undefined && { address }) });
};
