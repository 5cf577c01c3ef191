import type { Render } from '../../functions/compile/compile.ts';
import type { FragmentTable } from '../../functions/store/fragments.ts';

/** A section of a mail as tests of compiling need it, which is its headlines: rendering has tests of its own. */
export const plainSection: Render = async ({ edition, language }) => ({
  table: {
    schema: 1,
    language,
    encoding: 'quoted-printable',
    topic: edition.topic,
    window: edition.window,
    heading: { html: { start: 0, end: 0 }, text: { start: 0, end: 0 } },
    stories: [],
    closing: { html: { start: 0, end: 0 }, text: { start: 0, end: 0 } },
  } as FragmentTable,
  body: Buffer.from(edition.stories.map(({ headline }) => `${headline.text}\r\n`).join('')),
});
