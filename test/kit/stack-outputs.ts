import { stages } from '../../infra/stages.ts';
import { stackOf, withoutCode } from './stack.ts';

/**
 * `node stack-outputs.ts STAGE DOMAIN`: the outputs of the real template, with CloudFormation's functions in them, as
 * JSON. A program of its own, because CDK is slow to load under jest.
 */
const [stageName = '', domain = ''] = process.argv.slice(2);
const stage = {
  ...stages.prod,
  domain,
  from: `digest@${domain}`,
  replyTo: `desk@${domain}`,
  site: { host: `read.${domain}`, certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' },
};
const { Outputs } = withoutCode((bundles, outdir) => {
  const { app, stack } = stackOf({ stageName, stage, bundles, sample: false }, { validated: false, outdir });
  return app.synth().getStackByName(stack.stackName).template as { Outputs: Record<string, { Value: unknown }> };
});
console.log(JSON.stringify(Object.fromEntries(Object.entries(Outputs).map(([key, { Value }]) => [key, Value]))));
