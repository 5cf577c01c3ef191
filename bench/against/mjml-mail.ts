import mjml2html from 'mjml';
import { mjmlSource, viewOf } from './peer-mails.ts';

/** The n-th reader's digest by MJML. */
export const renderMjml = async (reader: number): Promise<string> => {
  const { html } = await mjml2html(mjmlSource(viewOf(reader)), { fonts: {} });
  return html;
};
