import type { Reader } from '../../../functions/core/reader.ts';
import { Report } from '../../../functions/core/run.ts';
import { report } from '../../../functions/report/report.ts';
import { keys } from '../../../functions/store/keys.ts';
import { brokenCorrections, type CorrectionsDue } from './corrections-due.ts';
import type { ReceivedMail } from './mail-service.ts';
import { iso, type Morning, settleSeconds, slots } from './morning.ts';
import { type Call, portsOf } from './processes.ts';

/** What is left when a morning is over. */
export interface Outcome {
  inbox: readonly ReceivedMail[];
  runs: readonly { name: string; ended: boolean }[];
  /** Readers to whom no promise can be checked. */
  disturbed: ReadonlySet<string>;
  due: CorrectionsDue;
}

/** What was promised to one reader and not kept: all news exactly once, and a mail for each accepted ledger item. */
const brokenTo = (
  before: Reader,
  { readers, ledger, refused, arrived }: Morning,
  { inbox, due: corrected }: Outcome,
): string[] => {
  const { id } = before;
  const now = readers.kept.get(id)!;
  const mails = inbox.filter(({ reader }) => reader === id);
  const included = mails.flatMap(({ stories }) => stories.map(({ topic, storyId }) => `${topic} ${storyId}`));
  const due = now.topics.flatMap((topic) =>
    arrived(topic, { from: before.coveredUntil, to: now.behind?.[topic] ?? now.coveredUntil }).map(
      (at) => `${topic} ${at}`,
    ),
  );
  const isRefused = refused.has(before.address);
  const settled = iso(Date.parse(before.due!) - settleSeconds * 1000);
  const isExpected = before.topics.some(
    (topic) => arrived(topic, { from: before.coveredUntil, to: settled }).length > 0,
  );
  const mayWait = before.minStories > 1 || before.pausedUntil !== null || isRefused;
  const accepted = [...ledger.items].flatMap(([name, item]) =>
    name.startsWith(`${id} from#`) && item.state === 'accepted' && item.run !== 'yesterday'
      ? [{ name, messageId: item.messageId }]
      : [],
  );
  const isServed = !mayWait && now.coveredUntil > before.coveredUntil;
  return [
    ...brokenCorrections(before, corrected, { inbox, isServed }),
    ...(new Set(included).size === included.length ? [] : [`${id} got something twice: ${included.join(', ')}`]),
    ...(isRefused ? [] : due.filter((story) => !included.includes(story)).map((story) => `${id} never got ${story}`)),
    ...included.filter((story) => !due.includes(story)).map((story) => `${id} got ${story}, which is not covered`),
    ...(now.due !== null && now.due > slots.at(-1)! ? [] : [`${id} is still due at ${now.due}`]),
    ...(isExpected && !mayWait && mails.length === 0 ? [`${id} was due and got no mail`] : []),
    ...accepted
      .filter(({ messageId }) => mails.filter((mail) => mail.messageId === messageId).length !== 1)
      .map(({ name }) => `${name} names no mail`),
  ];
};

/** Whether a run's report balances, has nothing undecided and agrees with the inbox. */
const brokenInRun = async (name: string, morning: Morning, { inbox, disturbed }: Outcome): Promise<string[]> => {
  const call: Call = (_name, effect) => effect();
  const reported = morning.store.objects.get(keys.report(name));
  const again = await report({ ...portsOf(morning, call), metrics: { add: () => {} } }, { run: name, state: {} });
  // A run whose dispatch died leaves readers without a message; they stay due, and a later run has served them.
  const hasDispatched = reported && !Report.parse(JSON.parse(reported.body.toString())).problem;
  const undecided = again.chunks.open + (hasDispatched ? again.chunks.missing : 0);
  const ofRun = inbox.filter(({ run }) => run === name);
  const certain = ofRun.filter(
    ({ reader, stories, corrections }) => !disturbed.has(reader) && stories.length + corrections.length > 0,
  ).length;
  const uncertain = ofRun.filter(({ reader }) => disturbed.has(reader)).length;
  const { sent } = again.totals;
  return [
    ...(again.balances ? [] : [`the report of ${name} does not balance`]),
    ...(undecided === 0 ? [] : [`the report of ${name} has ${undecided} undecided messages`]),
    ...(sent >= certain && sent <= certain + uncertain
      ? []
      : [`run ${name} reports ${sent} sent, the inbox holds ${certain}`]),
  ];
};

/** The promises of a morning that were not kept, as sentences; empty if all were kept. */
export const brokenPromises = async (morning: Morning, outcome: Outcome): Promise<string[]> => {
  const broken = outcome.runs.filter(({ ended }) => !ended).map(({ name }) => `run ${name} has not ended`);
  for (const [id, before] of morning.initial)
    if (!outcome.disturbed.has(id)) broken.push(...brokenTo(before, morning, outcome));
  for (const { name } of outcome.runs) broken.push(...(await brokenInRun(name, morning, outcome)));
  return broken;
};
