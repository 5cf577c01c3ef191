import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { audit, type Finding } from '../functions/gate/audit-sentences.ts';
import { statementsIn } from '../functions/gate/statements.ts';
import { readAudit } from './audit-input.ts';
import { type AuditReport, auditPage } from './audit-page.ts';
import { refuseFile } from './files.ts';
import type { Output } from './output.ts';

export interface AuditOptions {
  sources?: string;
  /** Where to save the report as a page. */
  html?: string;
  /** Whether addresses may lead to a private network. */
  private: boolean;
}

const countOf = ({ findings }: AuditReport, state: Finding['state']): number =>
  findings.filter((finding) => finding.state === state).length;

const sayFindings = (output: Output, { findings }: AuditReport): void => {
  for (const { text, state, faults, reasons, evidence } of findings) {
    if (state === 'borne out') continue;
    output.say(`${state === 'not checked' ? 'Not checked' : `Not borne out (${faults.join(', ')})`}: ${text}`);
    for (const { words, why } of reasons) output.say(`  ${words === text ? '' : `"${words}": `}${why}`);
    for (const { text: nearest } of evidence) output.say(`  The nearest source says: ${nearest}`);
    output.say();
  }
};

/**
 * Checks each sentence of a digest or article against sources: borne out, or what is wrong with it. Returns the exit code: 0 if
 * every sentence is borne out, 1 if one is not. What cannot be read at all is a UsageError, exit code 2.
 */
export const auditDigest = async (output: Output, digest: string, options: AuditOptions): Promise<number> => {
  const { texts, sentences, sources, unread } = await readAudit(digest, options.sources, options);
  const parts = texts.map(statementsIn);
  const findings = audit([...sentences, ...parts.flatMap(({ statements }) => statements)], sources);
  const report: AuditReport = {
    digest: /^https?:/.test(digest) ? digest : basename(digest),
    findings,
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    unread,
    sources: sources.map(({ id, title, url, publisher, published }) => ({ id, title, url, publisher, published })),
  };
  for (const { from, reason } of unread) output.warn(`${from} could not be read: ${reason.replace(/\.$/u, '')}.`);
  sayFindings(output, report);
  output.say(
    `${findings.length} sentences against ${sources.length} sources: ${countOf(report, 'borne out')} borne out, ` +
      `${countOf(report, 'not borne out')} not borne out, ${countOf(report, 'not checked')} not checked. Left out: ${report.leftOut.length}.`,
  );
  output.result(report);
  if (options.html !== undefined) {
    await writeFile(options.html, auditPage(report)).catch(refuseFile(options.html, 'written'));
    output.say(`The report is in ${options.html}.`);
  }
  return findings.every(({ state }) => state === 'borne out') ? 0 : 1;
};
