import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundle } from './bundle.ts';
import { DigestStack } from './digest-stack.ts';
import { handlers } from './handlers.ts';
import { stages } from './stages.ts';

/** `cdk synth -c stage=dev|prod [-c sample=true]`; dev unless given. */
const app = new App();
const stageName: string = app.node.tryGetContext('stage') ?? 'dev';
if (!Object.hasOwn(stages, stageName))
  throw new Error(`There is no stage "${stageName}" in infra/stages.ts: ${Object.keys(stages).join(', ')}.`);

const bundles = await bundle(handlers, fileURLToPath(new URL('../cdk.out/.bundles', import.meta.url)));
new DigestStack(app, `broadsheet-${stageName}`, {
  stageName,
  stage: stages[stageName as keyof typeof stages],
  bundles,
  sample: app.node.tryGetContext('sample') === 'true',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
