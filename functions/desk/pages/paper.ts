import { html } from 'hono/html';
import { articlesOf } from '../../archive/printed-story.ts';
import type { Edition, Story } from '../../core/edition.ts';
import type { Topic } from '../../core/topic.ts';
import type { Html } from '../../http/page-html.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { listWords } from '../../i18n/mail-words.ts';
import { spokenIn, writtenMark, writtenWords } from '../../i18n/story-words.ts';
import type { Decision } from '../../store/desk-decisions.ts';
import type { WithheldStory } from '../../store/desk-drafts.ts';
import { isCorrection } from '../../text/correction-notes.ts';
import { type Draft, draftHours, publishersOf, reportsOf } from '../desk-draft.ts';
import { deskPath } from '../desk-paths.ts';
import type { PrintedBefore } from '../printed-before.ts';
import { evidenceOf } from './evidence.ts';
import { type Done, doneNotice } from './frame.ts';
import {
  approvalForm,
  buttonForm,
  correctionForm,
  dropAgainFields,
  moveForms,
  storyForms,
  topicForms,
} from './paper-forms.ts';
import type { DeskView } from './view.ts';

const tenMinutes = 600_000;

/** The topics, each leading to its draft. */
export const paperMain = ({ t, href }: DeskView, topics: readonly Topic[]): Html =>
  html`<div class="column"><h1>${t('paper')}</h1><p>${t('paper-body')}</p>
<ul class="topics">${topics.map(({ id, title }) => html`<li><a href="${href(deskPath('draft', { topic: id }))}"><bdi>${title}</bdi></a></li>`)}</ul></div>`;

/** The language of a sentence of a model, if it is another one than the story's. */
const spokenTag = (sentence: Story['brief'][number], story: Story): Html | '' => {
  const spoken = spokenIn(sentence, story);
  return spoken === story.language ? '' : html` lang="${spoken}" dir="${directionOf(spoken)}"`;
};

const inLanguageOf = ({ language }: Story): Html => html` lang="${language}" dir="${directionOf(language)}"`;

/** The publishers of a story whom no edition of the topic has cited lately; none if it had no edition. */
const firstTime = (story: Story, { printed: { publishers: known } }: Draft): string[][] => {
  const publishers = publishersOf(story).filter((one) => one !== '' && known && !known.has(one.toLowerCase()));
  return publishers.length > 0 ? [publishers] : [];
};

/** Whether a report of a story was corrected since it was printed, or says that it corrects an earlier version. */
const isCorrected = (story: Story, { printed: { corrected }, entries }: Draft): boolean =>
  articlesOf(story).some((id) => {
    const entry = entries.get(id);
    return corrected.has(id) || (entry !== undefined && isCorrection(entry.article));
  });

/** What a person should look at before the story goes out. */
const remarksOn = (
  { t, language, name }: DeskView,
  story: Story,
  { isLead, now, draft }: { isLead: boolean; now: Date; draft: Draft },
): string[] => [
  ...firstTime(story, draft).map((publishers) =>
    t('look-first-time', { publishers: listWords(language, publishers.map(name)) }),
  ),
  ...(isCorrected(story, draft) ? [t('look-correction')] : []),
  ...(story.disagreements.length > 0 ? [t('look-disagreement')] : []),
  ...(isLead && publishersOf(story).length === 1 ? [t('look-one-publisher')] : []),
  ...(isLead && story.sources.some(({ arrivedAt }) => now.getTime() - Date.parse(arrivedAt) < tenMinutes)
    ? [t('look-just-in')]
    : []),
];

const storyHead = (view: DeskView, story: Story, place: number | undefined): Html => {
  const { t, language, name } = view;
  const publishers = publishersOf(story).filter(Boolean).map(name);
  return html`<h2${inLanguageOf(story)}>${place === undefined ? '' : html`<span class="place">${place}.</span> `}${story.headline.text}</h2>
<p class="soft">${t('reports-of', { count: story.sources.length, publishers: listWords(language, publishers) })}</p>
<p${inLanguageOf(story)}>${story.brief.map((sentence) => html`<span${spokenTag(sentence, story)}>${sentence.text}${writtenMark(sentence, story) ?? ''}</span> `)}</p>${story.brief.some((sentence) => sentence.written) ? html`<p class="soft">${writtenWords(language, story)}</p>` : ''}
${story.note ? html`<p><b>${t('note-by', { name: name(story.note.by) })}</b> <bdi>${story.note.text}</bdi></p>` : ''}`;
};

/** Whether the last decision on a story pins it. */
const isPinned = (story: Story, decisions: readonly Decision[]): boolean => {
  const ids = new Set(reportsOf(story).map(({ id }) => id));
  const last = decisions.findLast(
    ({ decided }) =>
      (decided.kind === 'pin' || decided.kind === 'unpin') && decided.reports.some(({ id }) => ids.has(id)),
  );
  return last?.decided.kind === 'pin';
};

const wasPrinted = ({ sources }: Story, { stories }: PrintedBefore): boolean =>
  sources.some(({ articleId }) => stories.has(articleId));

const draftStory = (
  view: DeskView,
  { story, index, draft, hours, now }: { story: Story; index: number; draft: Draft; hours: number; now: Date },
): Html => {
  const { edition, decisions, entries, printed } = draft;
  const isPrinted = wasPrinted(story, printed);
  const remarks = [
    ...(isPrinted ? [view.t('printed-already')] : []),
    ...remarksOn(view, story, { isLead: index === 0, now, draft }),
  ];
  const pinned = isPinned(story, decisions);
  const to = { topic: edition.topic.id, hours };
  return html`<li id="story-${story.id}"><article>${storyHead(view, story, index + 1)}
${pinned ? html`<p class="trouble">${view.t('pinned')}</p>` : ''}${remarks.map((remark) => html`<p class="trouble">${remark}</p>`)}
${evidenceOf(view, story, entries)}
<div class="decide">${buttonForm(view, to, { reports: reportsOf(story), headline: story.headline.text, kind: pinned ? 'unpin' : 'pin' })}${moveForms(view, to, { stories: edition.stories, index })}</div>
${storyForms(view, to, { story, draft })}${isPrinted ? correctionForm(view, to, { story, draft }) : ''}</article></li>`;
};

/** Who keeps a story out, since when and why. */
const outWords = ({ t, name, moment }: DeskView, { decided, editor, at }: Decision): string => {
  const who = { name: name(editor.name), moment: moment(at) };
  if (decided.kind === 'drop') return t('dropped-by', { ...who, reason: name(decided.reason) });
  const until = decided.kind === 'hold' ? decided.until : undefined;
  return [t('held-by', who), ...(until === undefined ? [] : [t('held-until', { moment: moment(until) })])].join(' ');
};

const withheldStory = (
  view: DeskView,
  { story, decision, hours, draft }: WithheldStory & { hours: number; draft: Draft },
): Html => {
  const { t, language } = view;
  const { decided, topic } = decision;
  const to = { topic, hours };
  const reports = [...reportsOf(story), ...('reports' in decided ? decided.reports : [])];
  const headline = story.headline.text;
  const known = decided.kind === 'drop' ? new Set(decided.publishers) : undefined;
  const others = known ? publishersOf(story).filter((one) => one !== '' && !known.has(one)) : [];
  return html`<li><article>${storyHead(view, story, undefined)}
<p>${outWords(view, decision)}</p>
${others.length > 0 ? html`<p class="trouble">${t('new-publishers', { publishers: listWords(language, others) })}</p>` : ''}
<div class="decide">${buttonForm(view, to, { reports, headline, kind: 'release' })}${
    others.length > 0 && decided.kind === 'drop'
      ? buttonForm(view, to, { reports, headline, kind: 'drop', fields: dropAgainFields(story, decided.reason) })
      : ''
  }</div>${wasPrinted(story, draft.printed) ? html`<p class="trouble">${t('printed-before-drop')}</p>${correctionForm(view, to, { story, draft })}` : ''}</article></li>`;
};

/** A story that is kept out and has no report in the time of the draft. */
const olderStory = (view: DeskView, decision: Decision, hours: number): Html => {
  const { decided, topic } = decision;
  const headline = ('headline' in decided && decided.headline) || view.t('older-story');
  return html`<li><h2 dir="auto">${headline}</h2><p>${outWords(view, decision)}</p><p class="soft">${view.t('no-report-in-draft')}</p>
<div class="decide">${buttonForm(view, { topic, hours }, { reports: 'reports' in decided ? decided.reports : [], headline, kind: 'release' })}</div></li>`;
};

const decisionLine = ({ t, name, moment }: DeskView, { at, editor, decided }: Decision): Html => {
  const words = 'text' in decided ? decided.text : 'reason' in decided ? decided.reason : undefined;
  return html`<li><time datetime="${at}">${moment(at)}</time> ${name(editor.name)}: ${t(`kind-${decided.kind}`)}${
    words === undefined ? '' : html` <bdi>${words}</bdi>`
  }</li>`;
};

/** Whether the draft is approved, by whom, what becomes of it otherwise, and the buttons to change that. */
const approvalPart = (
  view: DeskView,
  { edition, review: { policy, approval: last, since } }: Draft,
  hours: number,
): Html | '' => {
  const { from, to: seen } = edition.window;
  // One of before this time has nothing to do with the draft.
  const approval = last && last.until > from ? last : undefined;
  if (policy === 'none' || (edition.stories.length === 0 && !approval)) return '';
  const { t, name, moment } = view;
  const place = { topic: edition.topic.id, hours };
  const isApproved = approval !== undefined && since === 0;
  const covered = approval && approval.until > seen ? t('approved-until', { moment: moment(approval.until) }) : '';
  return html`<section id="approval">${
    approval
      ? html`<p>${t('approved-by', { name: name(approval.decision.editor.name), moment: moment(approval.decision.at) })}</p>${covered ? html`<p class="soft">${covered}</p>` : ''}`
      : html`<p class="trouble">${t('unapproved')}</p>`
  }${approval && since > 0 ? html`<p class="trouble">${t('approval-lacks', { count: since })}</p>` : ''}${
    isApproved ? '' : html`<p>${t(`unapproved-${policy}`)}</p><p class="hint">${t('approve-hint')}</p>`
  }<div class="decide">${isApproved ? '' : approvalForm(view, place, { kind: 'approve', seen })}${
    approval ? approvalForm(view, place, { kind: 'unapprove', seen }) : ''
  }</div></section>`;
};

/** How far back the draft goes, with links to the others. */
const spanLinks = ({ t, href }: DeskView, { topic }: Edition, hours: number): Html =>
  html`<nav class="rooms" aria-label="${t('last-served')}">${draftHours.map(
    (one) =>
      html`<a href="${href(`${deskPath('draft', { topic: topic.id })}?hours=${one}`)}"${one === hours ? html` aria-current="true"` : ''}>${t(`hours-${one}`)}</a> `,
  )}</nav>`;

/** A topic's draft: its stories with the buttons to decide, what is kept out, and the topic's own words. */
export const draftMain = (
  view: DeskView,
  { draft, hours, now, done }: { draft: Draft; hours: number; now: Date; done?: Done },
): Html => {
  const { t, moment } = view;
  const { edition, withheld, older, decisions } = draft;
  const { topic, stories, window, introduction, subject } = edition;
  return html`<div class="column draft"><h1><bdi>${topic.title}</bdi></h1><p>${t('draft-of', { from: moment(window.from), to: moment(window.to) })}</p>
${spanLinks(view, edition, hours)}${doneNotice(view, done)}${approvalPart(view, draft, hours)}
${topicForms(view, { topic: topic.id, hours }, { introduction: introduction?.text, subject: subject?.text })}
${stories.length === 0 ? html`<p>${t('draft-empty')}</p>` : ''}
<ol class="trail">${stories.map((story, index) => draftStory(view, { story, index, draft, hours, now }))}</ol>
${
  withheld.length + older.length > 0
    ? html`<h2 id="withheld">${t('withheld')}</h2><ul class="trail">${withheld.map((one) => withheldStory(view, { ...one, hours, draft }))}${older.map((one) => olderStory(view, one, hours))}</ul>`
    : ''
}
${
  decisions.length > 0
    ? html`<h2>${t('decisions')}</h2><ul class="reasons">${decisions
        .slice(-30)
        .reverse()
        .map((one) => decisionLine(view, one))}</ul>`
    : ''
}</div>`;
};
