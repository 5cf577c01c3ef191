import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { type Alarms, measure, percentOf } from './alarms.ts';
import type { Corpus } from './article-bucket.ts';
import type { Readers } from './reader-table.ts';
import type { Stage, StageWriter } from './stages.ts';
import type { FunctionAccess } from './step.ts';

/** Keys of the answers of models, and the counters of what they cost. */
const answers = 'writing/';
const counters = 'COUNTER#writing-';

/** The named model, and the named inference profile if there is one: nothing else may be invoked. */
const modelArns = (scope: Construct, { model, profile, region, profileRegions }: StageWriter): string[] => {
  const { partition, account, region: own } = Stack.of(scope);
  const at = region ?? own;
  const models = (profileRegions ?? [at]).map((one) => `arn:${partition}:bedrock:${one}::foundation-model/${model}`);
  if (!profile) return models;
  const isArn = profile.startsWith('arn:');
  return [isArn ? profile : `arn:${partition}:bedrock:${at}:${account}:inference-profile/${profile}`, ...models];
};

/**
 * Lets `compile` ask the stage's model and no other, keep its answers and count what it costs. A stage without a model gives none
 * of these rights.
 */
export const bindModel = (
  scope: Construct,
  { stage, corpus, readers }: { stage: Stage; corpus: Corpus; readers: Readers },
): FunctionAccess<{ WRITER?: string; TABLE?: string }> => {
  const { writer } = stage;
  if (!writer) return { environment: {} };
  const { profileRegions: _, ...settings } = writer;
  const kept = corpus.bind({ read: [answers], write: [answers] });
  const counted = readers.bindPartitions(counters, 'update');
  return {
    environment: { WRITER: JSON.stringify(settings), ...counted.environment },
    grant: (to) => {
      kept.grant?.(to);
      counted.grant?.(to);
      to.addToPrincipalPolicy(
        new PolicyStatement({ actions: ['bedrock:InvokeModel'], resources: modelArns(scope, writer) }),
      );
    },
  };
};

/** Alarms for a stage with a model: briefs stay extracts without anybody's noticing otherwise. */
export const raiseWritingAlarms = (alarms: Alarms, { stage, namespace }: { stage: Stage; namespace: string }): void => {
  if (!stage.writer) return;
  const share = (of: string, other: string, label: string) =>
    percentOf(
      ['part'],
      Object.fromEntries(
        Object.entries({ part: of, rest: other }).map(([key, name]) => [
          key,
          measure({ namespace, service: 'compile', name }, { period: 60 }),
        ]),
      ),
      label,
      Duration.hours(1),
    );
  alarms.raise('WritingFails', {
    metric: share('WritingFailures', 'WritingAnswered', 'stories without an answer of the model, percent'),
    threshold: 50,
    impact: 'The model did not answer for half of the stories of an hour: their briefs are extracts.',
  });
  alarms.raise('WritingRefused', {
    metric: share('WritingRefused', 'WritingPrinted', "the model's sentences that are not printed, percent"),
    threshold: 50,
    impact:
      "Half of the model's sentences of an hour are not borne out by what they cite: extracts stand in their place.",
  });
};
