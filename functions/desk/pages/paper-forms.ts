import { html } from 'hono/html';
import { printSpans } from '../../core/citation.ts';
import type { Story } from '../../core/edition.ts';
import type { Html } from '../../http/page-html.ts';
import { type DecisionKind, maxWords, type ReportRef } from '../../store/desk-decisions.ts';
import { shorten } from '../../text/shorten.ts';
import { type Draft, publishersOf, reportsOf } from '../desk-draft.ts';
import { deskPath } from '../desk-paths.ts';
import { refText } from '../form-decision.ts';
import { printedClaims } from '../printed-before.ts';
import { formToken } from './frame.ts';
import type { DeskView } from './view.ts';

/** Where a form of a draft is posted. */
export interface FormPlace {
  topic: string;
  hours: number;
}

/** Sentences of a report, and reports of a story, that can be chosen from. */
const maxSentences = 10;
const maxReports = 12;
const optionLength = 120;

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

const refFields = (reports: readonly ReportRef[]): Html =>
  html`${[...new Set(reports.map(refText))].map((text) => hidden('report', text))}`;

const form = (
  { session, href }: DeskView,
  { topic, hours }: FormPlace,
  {
    kind,
    reports,
    headline,
    content,
  }: { kind: DecisionKind; reports: readonly ReportRef[]; headline?: string; content: Html },
): Html =>
  html`<form method="post" action="${href(`${deskPath('draft', { topic })}?hours=${hours}`)}">${formToken(session!)}${hidden('do', kind)}${
    headline === undefined ? '' : hidden('headline', headline)
  }${refFields(reports)}${content}</form>`;

/** Keeps a story dropped though others report it now: they are known from then on. */
export const dropAgainFields = (story: Story, reason: string): Html =>
  html`${publishersOf(story).map((publisher) => hidden('publisher', publisher))}${hidden('reason', reason)}`;

/** A decision that is one button. */
export const buttonForm = (
  view: DeskView,
  place: FormPlace,
  {
    kind,
    reports,
    headline,
    fields,
  }: { kind: 'pin' | 'unpin' | 'release' | 'drop'; reports: readonly ReportRef[]; headline: string; fields?: Html },
): Html =>
  form(view, place, {
    kind,
    reports,
    headline,
    content: html`${fields ?? ''}<button class="quiet">${view.t(kind === 'drop' ? 'keep-dropped' : kind)}</button>`,
  });

/** The button that approves a draft as it is on the page, or takes the approval back. */
export const approvalForm = (
  view: DeskView,
  place: FormPlace,
  { kind, seen }: { kind: 'approve' | 'unapprove'; seen: string },
): Html =>
  form(view, place, {
    kind,
    reports: [],
    content: html`${kind === 'approve' ? hidden('seen', seen) : ''}<button${kind === 'approve' ? '' : html` class="quiet"`}>${view.t(kind)}</button>`,
  });

/** Buttons that move a story up or down. */
export const moveForms = (
  view: DeskView,
  place: FormPlace,
  { stories, index }: { stories: readonly Story[]; index: number },
): Html => {
  const moved = (to: number): ReportRef[] => {
    const order = stories.map((story) => reportsOf(story)[0]!);
    const [one] = order.splice(index, 1);
    order.splice(to, 0, one!);
    return order;
  };
  const headline = stories[index]!.headline.text;
  const button = (to: number, words: 'move-up' | 'move-down') =>
    form(view, place, {
      kind: 'order',
      reports: moved(to),
      headline,
      content: html`<button class="quiet" aria-label="${view.t(words)}: ${headline}">${view.t(words)}</button>`,
    });
  return html`${index > 0 ? button(index - 1, 'move-up') : ''}${index < stories.length - 1 ? button(index + 1, 'move-down') : ''}`;
};

const section = (summary: string, content: Html): Html =>
  html`<details><summary>${summary}</summary>${content}</details>`;

const choose = (id: string, label: string, options: Html): Html =>
  html`<div class="field"><label for="${id}">${label}</label><select id="${id}" name="chosen">${options}</select></div>`;

const textField = ({
  name,
  id,
  label,
  hint,
  value,
  max,
  isRequired,
}: {
  name: string;
  id: string;
  label: string;
  hint?: string;
  value?: string;
  max: number;
  isRequired?: true;
}): Html =>
  html`<div class="field"><label for="${id}">${label}</label><textarea id="${id}" name="${name}" rows="2" maxlength="${max}" dir="auto"${isRequired ? html` required` : ''}${
    hint ? html` aria-describedby="${id}-hint"` : ''
  }>${value ?? ''}</textarea>${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}</div>`;

const titleOptions = (view: DeskView, story: Story): Html =>
  html`<option value="">${view.t('automatic')}</option>${story.sources
    .slice(0, maxReports)
    .map(({ articleId, title, publisher, language }) =>
      title === null || language !== story.language
        ? ''
        : html`<option value="${articleId}"${title.trim() === story.headline.text ? html` selected` : ''}>${shorten(title, optionLength)} (${publisher ?? view.t('unnamed')})</option>`,
    )}`;

const sentenceOptions = (view: DeskView, story: Story, { entries }: Draft): Html =>
  html`<option value="">${view.t('automatic')}</option>${story.sources
    .slice(0, maxReports)
    .map(({ articleId, publisher, language }) => {
      const entry = language === story.language ? entries.get(articleId) : undefined;
      const sentences = entry?.sentences
        .filter(({ residue, spans }) => !residue && spans.length > 0)
        .slice(0, maxSentences);
      return html`<optgroup label="${publisher ?? view.t('unnamed')}">${(sentences ?? []).map(
        ({ start, spans }) =>
          html`<option value="${articleId}@${start}">${shorten(printSpans(entry!.article.text, spans), optionLength)}</option>`,
      )}</optgroup>`;
    })}`;

/** Everything that can be decided about a story besides its place. */
export const storyForms = (
  view: DeskView,
  place: FormPlace,
  { story, draft }: { story: Story; draft: Draft },
): Html => {
  const { t } = view;
  const reports = reportsOf(story);
  const headline = story.headline.text;
  const id = (name: string) => `${name}-${story.id}`;
  const made = (kind: DecisionKind, content: Html) => form(view, place, { kind, reports, headline, content });
  const others = draft.edition.stories.filter((one) => one !== story);
  return html`${section(
    t('hold'),
    made(
      'hold',
      html`<div class="field"><label for="${id('until')}">${t('hold-until')}</label><input type="datetime-local" id="${id('until')}" name="until" aria-describedby="${id('until')}-hint"><p class="hint" id="${id('until')}-hint">${t('hold-hint')}</p></div><button>${t('hold')}</button>`,
    ),
  )}${section(
    t('drop'),
    made(
      'drop',
      html`${publishersOf(story).map((publisher) => hidden('publisher', publisher))}${textField({ name: 'reason', id: id('reason'), label: t('drop-reason'), hint: t('drop-hint'), max: maxWords.reason, isRequired: true })}<button>${t('drop')}</button>`,
    ),
  )}${section(
    t('headline-and-lead'),
    html`${made('title', html`${choose(id('title'), t('headline-choice'), titleOptions(view, story))}<button>${t('choose')}</button>`)}${made(
      'lead',
      html`${choose(id('lead'), t('lead-choice'), sentenceOptions(view, story, draft))}<button>${t('choose')}</button>`,
    )}`,
  )}${section(
    t('note'),
    made(
      'note',
      html`${textField({ name: 'text', id: id('note'), label: t('note'), hint: t('note-hint'), value: story.note?.text ?? '', max: maxWords.note })}<button>${t('save')}</button>`,
    ),
  )}${
    others.length === 0 && story.sources.length < 2
      ? ''
      : section(
          t('merge-and-split'),
          html`${
            others.length === 0
              ? ''
              : made(
                  'merge',
                  html`<div class="field"><label for="${id('with')}">${t('merge-with')}</label><select id="${id('with')}" name="with">${others.map(
                    (one) =>
                      html`<option value="${refText(reportsOf(one)[0]!)}">${shorten(one.headline.text, optionLength)}</option>`,
                  )}</select></div><button>${t('merge')}</button>`,
                )
          }${
            story.sources.length < 2
              ? ''
              : made(
                  'split',
                  html`<fieldset class="field group"><legend>${t('split-which')}</legend><div class="options">${story.sources.map(
                    ({ articleId, arrivedAt, publisher, title }) =>
                      html`<label><input type="checkbox" name="apart" value="${refText({ id: articleId, arrivedAt })}"><bdi>${publisher ?? t('unnamed')}: ${title ?? ''}</bdi></label>`,
                  )}</div></fieldset><button>${t('split')}</button>`,
                )
          }`,
        )
  }`;
};

/** A correction of what was printed of a story, with everything that was printed of it to choose from; nothing if there is nothing. */
export const correctionForm = (
  view: DeskView,
  { topic, hours }: FormPlace,
  { story, draft: { printed } }: { story: Story; draft: Draft },
): Html | '' => {
  const { t, session, href } = view;
  const claims = printedClaims(story, printed);
  if (claims.length === 0) return '';
  const headline = story.headline.text;
  return section(
    t('correct'),
    html`<form method="post" action="${href(`${deskPath('correction', { topic })}?hours=${hours}`)}">${formToken(session!)}${hidden('headline', headline)}<fieldset class="field group"><legend>${t('correct-which')}</legend><div class="options">${claims.map(
      ({ articleId, text }) =>
        html`<label><input type="checkbox" name="was" value="${articleId} ${text}" checked><bdi lang="${story.language}">${text}</bdi></label>`,
    )}</div></fieldset>${textField({ name: 'note', id: `correct-${story.id}`, label: t('correct-words'), hint: t('correct-hint'), max: maxWords.note, isRequired: true })}<button>${t('correct')}</button></form>`,
  );
};

/** An introduction and a subject for the topic, in editions of the next day. */
export const topicForms = (
  view: DeskView,
  place: FormPlace,
  { introduction, subject }: { introduction: string | undefined; subject: string | undefined },
): Html => {
  const { t } = view;
  return section(
    t('topic-words'),
    html`${form(view, place, {
      kind: 'introduction',
      reports: [],
      content: html`${textField({ name: 'text', id: 'introduction', label: t('introduction'), hint: t('for-a-day'), value: introduction ?? '', max: maxWords.introduction })}<button>${t('save')}</button>`,
    })}${form(view, place, {
      kind: 'subject',
      reports: [],
      content: html`<div class="field"><label for="subject">${t('subject')}</label><input type="text" id="subject" name="text" maxlength="${maxWords.subject}" value="${subject ?? ''}" dir="auto" aria-describedby="subject-hint"><p class="hint" id="subject-hint">${t('subject-hint')}</p></div><button>${t('save')}</button>`,
    })}`,
  );
};
