import type { Catalogue } from '../formatter.ts';

/** The words of mails in English (ICU message format). */
export const mailEn = {
  subject: '{headlines} · {product}, {date}',
  subjectWithout: 'Your digest · {product}, {date}',
  headlineBreak: '{first}; {second}',
  counts:
    'In this digest: {stories, plural, one {# story} other {# stories}} in {topics, plural, one {# topic} other {# topics}}, from {sources, plural, one {# source} other {# sources}}. {minutes, plural, one {# minute} other {# minutes}} to read.',
  countsAndMore: '{counts} {more}.',
  view: 'Read in the browser',
  update: 'Update',
  disputed: 'Disputed',
  undated: 'Undated',
  undatedSource: 'undated',
  comma: ', ',
  sources: 'Sources',
  sourceNumber: 'Source {number}',
  moreSources: '{count, plural, one {# more source} other {# more sources}}',
  others: '{count, plural, one {# other} other {# others}}',
  alsoIn: 'also in {publishers}',
  alsoUnnamed: '{count, plural, one {# copy} other {# copies}} set aside',
  differ: 'Figures differ:',
  earlier: 'Earlier:',
  saying: '“{quote}”',
  shortSource: '{others, plural, =0 {{source}} one {{source} and # more source} other {{source} and # more sources}}',
  missed:
    '{topics} could not be compiled this time; {count, plural, one {it comes} other {they come}} with the next digest.',
  unnamedTopic: 'One of your topics',
  more: '{count, plural, one {# more story} other {# more stories}} on the web',
  reasonSchedule: 'You asked for {topics} {when}.',
  reasonFirst: 'This is your first digest. You asked for {topics} {when}.',
  reasonNow: 'You asked for this digest now. The next one comes as usual: {topics} {when}.',
  reasonRequest: 'This digest on {topics} was sent to you by {product}.',
  everyDay: 'every day at {time} ({place})',
  everyWeekday: 'every weekday at {time} ({place})',
  everyChosen: 'every {days} at {time} ({place})',
  everyMonth:
    'on the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of every month at {time} ({place})',
  preferences: 'Preferences',
  pause: 'Pause',
  unsubscribe: 'Unsubscribe',
  confirmSubject: 'Confirm your digest from {product}',
  confirmHeading: 'One click, and it comes',
  confirmBody:
    'Someone, probably you, asked {product} to send {topics} to this address {when}. Please confirm that you want it.',
  confirmButton: 'Yes, send me the digest',
  confirmNote:
    'The link works for three days. If it was not you, do nothing: nothing else will be sent to you, and the address is forgotten.',
  customTopic: 'a topic of your own',
  addressSubject: 'Confirm your new address for {product}',
  addressHeading: 'Your new address',
  addressBody: 'You asked {product} to send your digest to this address from now on. Please confirm that it is yours.',
  addressButton: 'Yes, use this address',
  addressNote: 'The link works for three days. Until then your digest goes to the old address.',
  linkSubject: 'Your new link to {product}',
  linkHeading: 'A fresh link',
  linkBody: 'Here is a new link to your preferences: topics, schedule, pause, and leaving.',
  linkButton: 'Open my preferences',
  linkNote:
    'Whoever has this link can change your digest, so keep it to yourself. If you did not ask for it, ignore it.',
  nothingSubject: 'Nothing new yet · {product}',
  nothingHeading: 'Nothing new yet',
  nothingBody:
    'You asked for a digest now. Nothing has arrived on {topics} since your last one. The next comes {when}.',
  nothingButton: 'Open my preferences',
  nothingNote: 'You get this mail because you asked for a digest.',
} as const;

/** The words of mails in one language. */
export type MailWords = Catalogue<keyof typeof mailEn>;
