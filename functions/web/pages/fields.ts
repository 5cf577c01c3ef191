import { html, raw } from 'hono/html';
import { Language } from '../../core/reader.ts';
import { type Fields, fieldValue } from '../../http/form-fields.ts';
import { type Html, languageNames } from '../../http/page-html.ts';
import type { Problems } from '../readers/choices.ts';
import { zones } from '../readers/zones.ts';
import type { ViewContext } from './view-context.ts';

/** The state of a form: what was typed and what is wrong with it. */
export interface FormState {
  view: ViewContext;
  /** Nobody chose the time zone in `fields`: the script may replace it with the visitor's. */
  guessZone?: boolean;
  fields: Fields;
  problems: Problems;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/** Attributes that tie a control to its hint and its problem. */
export const described = (name: string, { problem, hint }: { problem?: unknown; hint?: boolean }): Html => {
  const ids = [...(problem ? [`${name}-problem`] : []), ...(hint ? [`${name}-hint`] : [])];
  const about = ids.length > 0 ? ` aria-describedby="${escaped(ids.join(' '))}"` : '';
  return raw(`${about}${problem ? ' aria-invalid="true"' : ''}`);
};

/** The message about a field's problem, if it has one. */
export const problemOf = ({ view, problems }: FormState, name: string): Html | '' => {
  const problem = problems[name];
  return problem ? html`<p class="problem" id="${name}-problem">${view.t(problem)}</p>` : '';
};

const checked = (on: boolean) => raw(on ? ' checked' : '');
/** Opens a `details` element whose content must be seen. */
export const openIf = (open: boolean): Html => raw(open ? ' open' : '');
const selected = (on: boolean) => raw(on ? ' selected' : '');

/** The day names of a week that begins on Monday = 1, in a language. */
const weekdays = (language: Language, width: 'long' | 'short'): { day: number; name: string }[] => {
  const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, name: format.format(Date.UTC(2024, 0, day)) }));
};

/** A list of all problems with links to their fields, shown above a form that was rejected. It has the focus. */
export const problemList = ({ view, problems }: FormState): Html | '' => {
  const entries = Object.entries(problems);
  if (entries.length === 0) return '';
  return html`<div class="problems" role="alert" tabindex="-1" autofocus id="problems"><h2>${view.t(
    'problems-heading',
    {
      count: entries.length,
    },
  )}</h2><ul>${entries.map(([name, key]) => html`<li><a href="#${name}">${view.t(key!)}</a></li>`)}</ul></div>`;
};

export const addressField = (state: FormState): Html => {
  const { view, fields, problems } = state;
  return html`<div class="field"><label for="address">${view.t('address')}</label>
<input type="email" id="address" name="address" value="${fieldValue(fields, 'address')}" autocomplete="email" inputmode="email" enterkeyhint="send" autocapitalize="none" spellcheck="false" maxlength="320" required dir="ltr"${described('address', { problem: problems.address })}>
${problemOf(state, 'address')}</div>`;
};

/** Decides what the Enter key does in any field: it uses a form's first button, which must not be the preview. */
export const defaultButton = ({ t }: ViewContext, what: 'subscribe' | 'save'): Html =>
  html`<button class="trap" name="do" value="${what}" tabindex="-1" aria-hidden="true">${t(what)}</button>`;

/** A field that people do not see but bots fill in. */
export const honeypotField = ({ t }: ViewContext): Html =>
  html`<div class="trap" aria-hidden="true"><label for="website">${t('honeypot')}</label><input type="text" id="website" name="website" tabindex="-1" autocomplete="off"></div>`;

export const cadenceFields = (state: FormState): Html => {
  const { view, fields, problems } = state;
  const { t, language } = view;
  const every = fieldValue(fields, 'cadence') || 'weekday';
  const days = new Set(fields.days ?? []);
  const option = (value: string) =>
    html`<label><input type="radio" name="cadence" value="${value}"${checked(every === value)}>${t(`cadence-${value}` as 'cadence-day')}</label>`;
  return html`<fieldset class="field group" id="cadence"${described('cadence', { problem: problems.cadence })}><legend>${t('cadence')}</legend>
<div class="options">${option('day')}${option('weekday')}${option('chosen')}
<fieldset class="sub days for-chosen" id="days"${described('days', { problem: problems.days })}><legend class="trap">${t('days')}</legend>${weekdays(
    language,
    'short',
  ).map(
    ({ day, name }) =>
      html`<label><input type="checkbox" name="days" value="${day}"${checked(days.has(String(day)))}>${name}</label>`,
  )}</fieldset>${option('week')}
<div class="sub for-week"><label class="trap" for="weekday">${t('weekday')}</label><select id="weekday" name="weekday"${described('weekday', { problem: problems.weekday })}>${weekdays(
    language,
    'long',
  ).map(
    ({ day, name }) =>
      html`<option value="${day}"${selected(fieldValue(fields, 'weekday') === String(day))}>${name}</option>`,
  )}</select></div>${option('month')}
<div class="sub for-month"><label class="trap" for="monthday">${t('monthday')}</label><input type="number" inputmode="numeric" id="monthday" name="monthday" min="1" max="31" value="${fieldValue(fields, 'monthday') || '1'}"${described('monthday', { problem: problems.monthday, hint: true })}><p class="hint" id="monthday-hint">${t('monthday-hint')}</p></div></div>
${problemOf(state, 'cadence')}${problemOf(state, 'days')}${problemOf(state, 'weekday')}${problemOf(state, 'monthday')}</fieldset>`;
};

export const timeFields = (state: FormState): Html => {
  const { view, fields, problems } = state;
  return html`<div class="pair"><div class="field"><label for="at">${view.t('at')}</label>
<input type="time" id="at" name="at" step="900" value="${fieldValue(fields, 'at') || '07:30'}" required dir="ltr"${described('at', { problem: problems.at })}></div>
<div class="field"><label for="zone">${view.t('zone')}</label>
<input type="text" id="zone" name="zone" list="zones" value="${fieldValue(fields, 'zone')}" autocomplete="off" autocapitalize="words" spellcheck="false" maxlength="64" required dir="ltr"${raw(state.guessZone ? ' data-guess' : '')}${described('zone', { problem: problems.zone, hint: true })}></div></div>
${problemOf(state, 'at')}${problemOf(state, 'zone')}<p class="hint field" id="zone-hint">${view.t('zone-hint')}</p>
<datalist id="zones">${raw(zones.map((zone) => `<option>${zone}`).join(''))}</datalist>`;
};

export const languageField = (state: FormState): Html => {
  const { view, fields, problems } = state;
  const current = fieldValue(fields, 'language') || view.language;
  return html`<div class="field"><label for="language">${view.t('language')}</label>
<select id="language" name="language"${described('language', { problem: problems.language })}>${Language.options.map(
    (tag) => html`<option value="${tag}" lang="${tag}"${selected(current === tag)}>${languageNames[tag]}</option>`,
  )}</select>${problemOf(state, 'language')}</div>`;
};

/** The languages in which a reader gets news; all of them unless they choose. */
export const readsFields = ({ view, fields }: FormState): Html => {
  const ticked = new Set(fields.reads ?? Language.options);
  return html`<fieldset class="field group" id="reads" aria-describedby="reads-hint"><legend>${view.t('reads')}</legend>
<input type="hidden" name="reads" value=""><div class="row">${Language.options.map(
    (tag) =>
      html`<label><input type="checkbox" name="reads" value="${tag}"${checked(ticked.has(tag))}><span lang="${tag}">${languageNames[tag]}</span></label>`,
  )}</div><p class="hint" id="reads-hint">${view.t('reads-hint')}</p></fieldset>`;
};

export const lengthFields = (state: FormState): Html => {
  const { view, fields, problems } = state;
  const length = fieldValue(fields, 'length') || 'full';
  return html`<fieldset class="field group" id="length"><legend>${view.t('length')}</legend><div class="options">
<label><input type="radio" name="length" value="full"${checked(length === 'full')}>${view.t('length-full')}</label>
<label><input type="radio" name="length" value="short"${checked(length === 'short')}>${view.t('length-short')}</label></div></fieldset>
<div class="field"><label for="minStories">${view.t('min-stories')}</label>
<input type="number" inputmode="numeric" id="minStories" name="minStories" min="1" max="50" value="${fieldValue(fields, 'minStories') || '1'}"${described('minStories', { problem: problems.minStories, hint: true })}>
${problemOf(state, 'minStories')}<p class="hint" id="minStories-hint">${view.t('min-stories-hint')}</p></div>`;
};

/**
 * A query of the reader's own, and the button that previews it. `named`: what is around it names it already. `action` is where its form is posted; the answer to a
 * preview opens at what was found, which `previewOf` shows.
 */
export const customTopicField = (state: FormState, action: string, { named = false } = {}): Html => {
  const { view, fields, problems } = state;
  return html`<div class="field"><label for="own"${raw(named ? ' class="trap"' : '')}>${view.t('custom-topic')}</label>
<div class="with-button"><input type="text" id="own" name="own" value="${fieldValue(fields, 'own')}" maxlength="200" autocomplete="off" autocapitalize="none" enterkeyhint="done"${described('own', { problem: problems.own, hint: true })}><button class="quiet" name="do" value="preview" formaction="${action}#preview" formnovalidate>${view.t('preview')}</button></div>
${problemOf(state, 'own')}<p class="hint" id="own-hint">${view.t('custom-topic-hint')}</p></div>`;
};
