import { assembleDigest } from '../../functions/mail/assemble-digest.ts';
import { fieldsOf } from './sample-digest.ts';
import type { SampleMail } from './sample-mail.ts';

/** Returns the function that assembles the n-th reader's message. */
export const assemblerOf =
  ({ layout, sections }: Pick<SampleMail, 'layout' | 'sections'>) =>
  (reader: number): Buffer =>
    assembleDigest({ layout, sections, length: 'full', fields: fieldsOf(reader) }).raw;
