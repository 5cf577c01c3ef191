import { Engine } from 'mrml';
import { mjmlSource, viewOf } from './peer-mails.ts';

const engine = new Engine();

/** The n-th reader's digest by MRML. Throws if it does not accept the source. */
export const renderMrml = (reader: number): string => {
  const result = engine.toHtml(mjmlSource(viewOf(reader)));
  if (result.type === 'error') throw new Error(result.message);
  return result.content;
};
