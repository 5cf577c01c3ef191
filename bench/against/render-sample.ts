import { writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import PostalMime from 'postal-mime';
import type { Language } from '../../functions/core/reader.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { renderLayout } from '../../functions/mail/render/render-layouts.ts';
import { Layout } from '../../functions/store/layouts.ts';
import { assemblerOf } from './assemble-sample.ts';
import { editions, settings } from './sample-digest.ts';
import type { SampleMail } from './sample-mail.ts';

/** Renders the sample's editions, as is done once for all readers of a language. */
export const renderSections = (language: Language) =>
  Promise.all(editions.map((edition) => renderEdition({ edition, language, siteUrl: settings.siteUrl })));

export const renderSample = async (language: Language): Promise<Pick<SampleMail, 'layout' | 'sections'>> => ({
  sections: await renderSections(language),
  layout: Layout.parse(await renderLayout({ settings, language })),
});

/** Writes the sample to a file, so that those who make mails of it need not load what renders it. */
export const writeSample = async (file: string): Promise<void> => {
  const rendered = await renderSample('en');
  const { subject = '', text = '', html = '' } = await PostalMime.parse(assemblerOf(rendered)(0));
  await writeFile(file, serialize({ ...rendered, content: { subject, text, html } } satisfies SampleMail));
};
