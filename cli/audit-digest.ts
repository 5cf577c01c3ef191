import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { audit, type Finding, type LeadsTo } from '../functions/gate/audit-sentences.ts';
import { plainAddress } from './audit-blocks.ts';
import { readAudit, withoutStop } from './audit-input.ts';
import { type AuditReport, auditPage, labelOf, linkedElsewhere, nameOf } from './audit-page.ts';
import { statementsOf } from './audit-statements.ts';
import { refuseFile } from './files.ts';
import { UsageError } from './operational-error.ts';
import type { Output } from './output.ts';

export interface AuditOptions {
  sources?: string;
  /** Where to save the report as a page. */
  html?: string;
  /** Whether addresses may lead to a private network. */
  private: boolean;
  /** Whether only sentences that are probably wrong count for the exit code. */
  onlyProbable?: boolean;
}

const countOf = ({ findings }: AuditReport, state: Finding['state']): number =>
  findings.filter((finding) => finding.state === state).length;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const sayFindings = (output: Output, report: AuditReport): void => {
  let place: string | null = null;
  for (const finding of report.findings) {
    const { text, state, faults, reasons, evidence, isElsewhere, from } = finding;
    if (report.files.length > 1 && from !== place && (isElsewhere || state !== 'borne out')) {
      place = from;
      output.say(`In ${from}:\n`);
    }
    if (isElsewhere) output.say(`${linkedElsewhere(report, finding)}: ${text}\n`);
    if (state === 'borne out') continue;
    output.say(`${labelOf(finding)}${faults.length > 0 ? ` (${faults.join(', ')})` : ''}: ${text}`);
    for (const { words, why } of reasons) output.say(`  ${words === text ? '' : `"${words}": `}${why}`);
    for (const { source, text: nearest } of evidence) output.say(`  Nearest, in ${nameOf(report, source)}: ${nearest}`);
    output.say();
  }
};

/**
 * Checks each sentence of a digest or article against sources: borne out, or what is wrong with it. Returns the exit code: 0 if
 * every sentence is borne out, 1 if one is not; with `onlyProbable`, 1 if one is probably wrong. What cannot be read at all is a UsageError, exit code 2.
 */
export const auditDigest = async (output: Output, digest: string, options: AuditOptions): Promise<number> => {
  const { texts, sentences, sources, unread } = await readAudit(digest, options.sources, options);
  const { statements, leftOut } = await statementsOf(texts);
  const all = [...sentences.map((one) => ({ ...one, from: null })), ...statements];
  if (all.length === 0)
    throw new UsageError(
      `${digest} states nothing that can be audited. Left out: ${leftOut.map(({ text, reason }) => `“${text}” (${reason})`).join(', ') || 'nothing'}.`,
    );
  const leadsTo: LeadsTo = (link, { url }) => url !== null && plainAddress(link) === plainAddress(url);
  const findings = audit(all, sources, leadsTo).map((finding, index) => ({ ...finding, from: all[index]!.from }));
  const report: AuditReport = {
    digest: /^https?:/.test(digest) ? digest : basename(digest),
    files: [...new Set(findings.flatMap(({ from }) => from ?? []))],
    findings,
    leftOut,
    unread,
    sources: sources.map(({ text: _, language: __, ...source }) => source),
  };
  for (const { from, reason } of unread) output.warn(`${from} was not read: ${withoutStop(reason)}.`);
  sayFindings(output, report);
  const wrong = findings.filter(({ isProbablyWrong }) => isProbablyWrong);
  const elsewhere = findings.filter(({ isElsewhere }) => isElsewhere).length;
  output.say(
    `${counted(findings.length, 'sentence')} against ${counted(sources.length, 'source')}: ${countOf(report, 'borne out')} borne out${elsewhere > 0 ? ` (${elsewhere} by another source than linked)` : ''}, ` +
      `${countOf(report, 'not borne out')} not borne out (${wrong.length} probably wrong), ${countOf(report, 'not checked')} not checked. Left out: ${report.leftOut.length}.`,
  );
  output.result(report);
  if (options.html !== undefined) {
    await writeFile(options.html, auditPage(report)).catch(refuseFile(options.html, 'written'));
    output.say(`The report is in ${options.html}.`);
  }
  const isSound = options.onlyProbable ? wrong.length === 0 : findings.every(({ state }) => state === 'borne out');
  return isSound ? 0 : 1;
};
