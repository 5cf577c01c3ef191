import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { Env } from '../functions/compile/env.ts';
import { type Alarms, measure, percentOf } from './alarms.ts';
import type { Corpus } from './article-bucket.ts';
import type { Readers } from './reader-table.ts';
import type { Stage, StageWriter } from './stages.ts';
import type { FunctionAccess } from './step.ts';

/** Keys of the answers of models, and the counters of what they cost. */
const answers = 'writing/';
const counters = 'COUNTER#writing-';

const howTo = 'see docs/how-to/let-a-model-write.md';

/** What ids of inference profiles begin with, and those of models do not. */
const profilePrefix = /^(?:us|us-gov|ca|eu|apac|jp|au|global)\./;

/** Stops a deployment whose functions would not start, or would not be allowed to ask the model. */
const checked = (writer: StageWriter): StageWriter => {
  const { profileRegions, ...settings } = writer;
  const wrong = Env.shape.WRITER.safeParse(JSON.stringify(settings)).error?.issues.map(({ path }) =>
    ['writer', ...path].join('.'),
  );
  if (wrong) throw new Error(`${wrong.join(', ')} in infra/stages.ts cannot be used: ${howTo}.`);
  if (profilePrefix.test(writer.model) || writer.model.startsWith('arn:'))
    throw new Error(
      `writer.model in infra/stages.ts must be the id of a foundation model, not of a profile: ${howTo}.`,
    );
  if ((writer.profile === undefined) !== (profileRegions === undefined) || profileRegions?.length === 0)
    throw new Error(`writer.profile in infra/stages.ts needs profileRegions, and they need it: ${howTo}.`);
  return writer;
};

/** The named model, and the named inference profile if there is one: nothing else may be invoked. */
const modelArns = (scope: Construct, { model, profile, region, profileRegions }: StageWriter): string[] => {
  const { partition, account, region: own } = Stack.of(scope);
  const at = region ?? own;
  // A profile for all regions is also checked against the model's ARN without a region.
  const models = (profileRegions ?? [at]).map(
    (one) => `arn:${partition}:bedrock:${one === 'global' ? '' : one}::foundation-model/${model}`,
  );
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
  if (!stage.writer) return { environment: {} };
  const writer = checked(stage.writer);
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
