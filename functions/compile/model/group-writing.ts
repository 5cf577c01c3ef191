import type { Edition } from '../../core/edition.ts';
import type { Log, Metrics, ObjectStore } from '../../core/ports.ts';
import type { CompileItem } from '../../core/run.ts';
import type { Topic } from '../../core/topic.ts';
import { noWriting, type WriterSettings } from '../../core/writer.ts';
import { writeGroupWriting } from '../../store/kept-answers.ts';
import { type ModelPorts, type ModelSession, openSession } from './ask-model.ts';
import { type WrittenFrom, withModelBriefs } from './model-briefs.ts';

/** The stage's model, and the budget of a run. */
export type StageModel = (run: string) => Omit<ModelPorts, 'store' | 'log'>;

/** What models write for a group of a run's editions. */
export interface GroupWriting {
  /** The edition with its model's briefs, if its topic asks for them and the stage has a model; of an approved one, those that drafts showed. */
  write(edition: Edition, topic: Topic, from: WrittenFrom & { isApproved: boolean }): Promise<Edition>;
  /** Records and counts how the model fared, if it was asked for any brief; of what is not printed only the tokens count. */
  end(): Promise<void>;
}

/** How long all answers for a preview or a draft may take: the functions that wait for one give up after 25. Seconds. */
const draftSeconds = 12;

/** How long a model may be asked for a group of editions; less if somebody waits for them. Seconds. */
export const secondsToAsk = ({ groupSeconds }: Pick<WriterSettings, 'groupSeconds'>, isPrinted: boolean): number =>
  isPrinted ? groupSeconds : Math.min(groupSeconds, draftSeconds);

/** Opens the writing of a group. The time for asking begins with the first edition that a model is to write. */
export const openGroupWriting = (
  { store, log, metrics, model }: { store: ObjectStore; log: Log; metrics: Metrics; model?: StageModel | undefined },
  { run, group, shelf = 'editions' }: CompileItem,
): GroupWriting => {
  const tally = noWriting();
  const isPrinted = shelf === 'editions';
  const open = (given: StageModel): ModelSession => {
    const ports = { ...given(run), store, log };
    return openSession(ports, tally, secondsToAsk(ports.settings, isPrinted));
  };
  let session: ModelSession | undefined;
  let lacking = false;
  return {
    async write(edition, topic, from) {
      if (topic.writer !== 'model') return edition;
      if (!model) {
        if (!lacking)
          log.warn('a topic asks for a model and the stage has none', {
            event: 'writing.no-model',
            run,
            topic: topic.id,
          });
        lacking = true;
        return edition;
      }
      session ??= open(model);
      return withModelBriefs(session, edition, { topic, tally, isPrinted, ...from });
    },
    async end() {
      if (!session) return;
      metrics.add('WritingTokens', 'Count', tally.tokens);
      if (isPrinted) {
        await writeGroupWriting(store, { run, group }, tally);
        const failed = Object.values(tally.failures).reduce((sum, count) => sum + count, 0);
        // Nobody asked for these, so the model did not fail.
        const unseen = tally.failures.unseen ?? 0;
        metrics.add('WritingAnswered', 'Count', tally.stories + tally.extracts - failed);
        metrics.add('WritingFailures', 'Count', failed - unseen);
        metrics.add('WritingPrinted', 'Count', tally.sentences);
        metrics.add('WritingRefused', 'Count', tally.refused);
      }
      log.info('briefs written by a model', { event: 'writing.done', run, group, ...tally });
    },
  };
};
