import type { Finding } from '../functions/gate/audit-sentences.ts';
import type { LeftOut } from '../functions/gate/statements.ts';
import { escapeHtml } from '../functions/mail/escape-html.ts';
import type { Unread } from './audit-input.ts';
import type { NamedSource } from './audit-json.ts';

/** What an audit found. */
export interface AuditReport {
  digest: string;
  /** The files and addresses that the digest is made of. */
  files: string[];
  /** `from`: the file or address that the sentence stands in; null for those that were given one by one. */
  findings: (Finding & { from: string | null })[];
  leftOut: LeftOut[];
  /** Files and addresses that could not be read. */
  unread: Unread[];
  sources: Omit<NamedSource, 'text' | 'language'>[];
}

/** The report of an audit as one page that needs nothing else: each sentence beside what its sources say. */

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1b19; --quiet: #5c5a55; --line: #d9d6cf; --good: #1a6b3c; --bad: #a3261b; --open: #7a5200; --mark: #ffe3a8; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #ece9e2; --quiet: #a8a49b; --line: #3a3834; --good: #7fcf9f; --bad: #ff9a8d; --open: #f0c060; --mark: #5a4210; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 Georgia, 'Times New Roman', serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
p { margin: 0 0 .6rem; }
.quiet, .label, .source { color: var(--quiet); font: 14px/1.5 system-ui, sans-serif; }
.label { font-weight: 600; margin: 0 0 .25rem; }
.bad .state { color: var(--bad); } .good .state { color: var(--good); } .open .state { color: var(--open); }
article { border-top: 1px solid var(--line); padding: 1rem 0; display: grid; gap: .5rem 2.5rem; }
@media (min-width: 46rem) { article { grid-template-columns: 1fr 1fr; } }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
blockquote { margin: 0 0 .75rem; padding-left: .8rem; border-left: 3px solid var(--line); }
ul { margin: 0; padding-left: 1.2rem; } li { margin: 0 0 .3rem; }
a { color: inherit; }
summary { cursor: pointer; font: 600 15px/1.5 system-ui, sans-serif; }
@media print { mark { text-decoration: underline; print-color-adjust: exact; } article { break-inside: avoid; } h2 { break-after: avoid; } summary { display: none; } ::details-content { content-visibility: visible; } }
`;

const labels: Record<Finding['state'], string> = {
  'borne out': 'Borne out',
  'not borne out': 'Not borne out',
  'not checked': 'Not checked',
};

/** What was found of a sentence, for people. */
export const labelOf = ({ state, isProbablyWrong }: Pick<Finding, 'state' | 'isProbablyWrong'>): string =>
  isProbablyWrong ? 'Probably wrong' : labels[state];
const toneOf = ({ state, isProbablyWrong }: Pick<Finding, 'state' | 'isProbablyWrong'>): string =>
  isProbablyWrong ? 'bad' : state === 'borne out' ? 'good' : 'open';

/** The sentence with the words marked that nothing bears out. */
const marked = ({ text, reasons }: Finding): string => {
  const spans = reasons
    .map(({ words }) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
    .filter(({ start, end }) => start >= 0 && end - start < text.length)
    .sort((a, b) => a.start - b.start);
  let html = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
};

/** A source for people: its publisher and title, else the file or address that it was read from. */
export const nameOf = ({ sources }: AuditReport, id: string): string => {
  const source = sources.find((one) => one.id === id);
  const title = source?.title ?? source?.from ?? id;
  return source?.publisher ? `${source.publisher} (“${title}”)` : `“${title}”`;
};

/**
 * What a sentence links to, where that does not bear it out: "Linked to A, supported by B" of one that another source bears out, and
 * "Linked to A" of one that none does.
 */
export const linkedElsewhere = (report: AuditReport, { linked, sources, isElsewhere }: Finding): string => {
  const named = (ids: readonly string[]) => ids.map((id) => nameOf(report, id)).join(' and ');
  return `Linked to ${named(linked)}${isElsewhere ? `, supported by ${named(sources)}` : ''}`;
};

const sourceLine = (report: AuditReport, id: string): string => {
  const source = report.sources.find((one) => one.id === id);
  if (!source) return escapeHtml(id);
  const title = escapeHtml(source.title ?? source.from ?? source.id);
  const linked = source.url ? `<a href="${escapeHtml(source.url)}">${title}</a>` : title;
  const date = source.published.precision === 'unknown' ? undefined : source.published.date;
  return [source.publisher === null ? undefined : escapeHtml(source.publisher), linked, date]
    .filter(Boolean)
    .join(' · ');
};

/** What the sources say, each source named once. */
const quotesOf = (report: AuditReport, { evidence }: Finding): string[] =>
  [...Map.groupBy(evidence, ({ source }) => source)].map(
    ([source, said]) =>
      `<blockquote>${said.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('')}<p class="source">${sourceLine(report, source)}</p></blockquote>`,
  );

const findingHtml = (report: AuditReport, finding: AuditReport['findings'][number]): string => {
  const { state, faults, reasons, evidence, text } = finding;
  const why = [
    ...new Set(
      reasons.map(({ words, why: reason }) =>
        words === text ? escapeHtml(reason) : `“${escapeHtml(words)}”: ${escapeHtml(reason)}`,
      ),
    ),
  ];
  const isLinked = finding.isElsewhere || (state === 'not borne out' && finding.linked.length > 0);
  const elsewhere = isLinked ? `<p class="quiet">${escapeHtml(linkedElsewhere(report, finding))}.</p>` : '';
  const file = report.files.length > 1 && finding.from ? `<p class="quiet">In ${escapeHtml(finding.from)}</p>` : '';
  return `<article class="${toneOf(finding)}"><div><p class="label state">${labelOf(finding)}${faults.length > 0 ? `: ${faults.join(', ')}` : ''}</p>${file}${elsewhere}
<p>${marked(finding)}</p>${why.length > 0 ? `<ul class="quiet">${why.map((one) => `<li>${one}</li>`).join('')}</ul>` : ''}</div>
<div>${evidence.length > 0 ? `<p class="label">${state === 'borne out' ? 'The sources say' : 'The nearest sources say'}</p>` : ''}${quotesOf(
    report,
    finding,
  ).join('')}</div></article>`;
};

const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<h2>${title}</h2>${items.join('\n')}`;

/** The report as a self-contained page: no script, no address that is fetched. */
export const auditPage = (report: AuditReport): string => {
  const { digest, findings, leftOut, unread, sources } = report;
  // What links to another source than it is from comes first.
  const of = (state: Finding['state']) =>
    findings
      .filter((finding) => finding.state === state)
      .sort((one, other) => Number(other.isElsewhere) - Number(one.isElsewhere));
  const list = (some: readonly AuditReport['findings'][number][]) =>
    some.map((finding) => findingHtml(report, finding));
  const [wrong = [], open = []] = [true, false].map((isWrong) =>
    of('not borne out').filter(({ isProbablyWrong }) => isProbablyWrong === isWrong),
  );
  const details = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `<h2>${title}</h2><details><summary>Show ${lines.length}</summary><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></details>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>Audit of ${escapeHtml(digest)}</title><style>${style}</style></head><body><main>
<h1>Audit of ${escapeHtml(digest)}</h1>
<p class="quiet">${findings.length} ${findings.length === 1 ? 'sentence' : 'sentences'} against ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}: ${of('borne out').length} borne out, ${of('not borne out').length} not borne out (${wrong.length} probably wrong), ${of('not checked').length} not checked. A sentence that is not borne out may still be true: it says what these sources do not say, or in words that cannot be matched with certainty.</p>
${section('Probably wrong', list(wrong))}
${section('Not borne out', list(open))}
${section('Not checked', list(of('not checked')))}
${section('Borne out', list(of('borne out')))}
${details(
  'Left out',
  leftOut.map(({ text, reason }) => `${escapeHtml(text)} <span class="quiet">(${escapeHtml(reason)})</span>`),
)}
${details(
  'Sources',
  sources.map(({ id }) => sourceLine(report, id)),
)}
${details(
  'Not read',
  unread.map(({ from, reason }) => `${escapeHtml(from)} <span class="quiet">(${escapeHtml(reason)})</span>`),
)}
</main></body></html>
`;
};
