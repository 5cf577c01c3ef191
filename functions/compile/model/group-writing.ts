import type { Edition } from '../../core/edition.ts';
import type { Log, Metrics, ObjectStore } from '../../core/ports.ts';
import type { CompileItem } from '../../core/run.ts';
import type { Topic } from '../../core/topic.ts';
import { noWriting } from '../../core/writer.ts';
import { writeGroupWriting } from '../../store/kept-answers.ts';
import { type ModelPorts, type ModelSession, openSession } from './ask-model.ts';
import { type WrittenFrom, withModelBriefs } from './model-briefs.ts';

/** The stage's model, and the budget of a run. */
export type StageModel = (run: string) => Omit<ModelPorts, 'store' | 'log'>;

/** What models write for a group of a run's editions. */
export interface GroupWriting {
  /** The edition with its model's briefs, if its topic asks for them and the stage has a model. */
  write(edition: Edition, topic: Topic, from: WrittenFrom): Promise<Edition>;
  /** Records and counts how the model fared, if it was asked for any brief. */
  end(): Promise<void>;
}

/** Opens the writing of a group. The time for asking begins with the first edition that a model is to write. */
export const openGroupWriting = (
  { store, log, metrics, model }: { store: ObjectStore; log: Log; metrics: Metrics; model?: StageModel | undefined },
  { run, group, shelf = 'editions' }: CompileItem,
): GroupWriting => {
  const tally = noWriting();
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
      session ??= openSession({ ...model(run), store, log }, tally);
      return withModelBriefs(session, edition, { topic, tally, ...from });
    },
    async end() {
      if (!session) return;
      if (shelf === 'editions') await writeGroupWriting(store, { run, group }, tally);
      const failed = Object.values(tally.failures).reduce((sum, count) => sum + count, 0);
      metrics.add('WritingAnswered', 'Count', tally.stories + tally.extracts - failed);
      metrics.add('WritingFailures', 'Count', failed);
      metrics.add('WritingPrinted', 'Count', tally.sentences);
      metrics.add('WritingRefused', 'Count', tally.refused);
      metrics.add('WritingTokens', 'Count', tally.tokens);
      log.info('briefs written by a model', { event: 'writing.done', run, group, ...tally });
    },
  };
};
