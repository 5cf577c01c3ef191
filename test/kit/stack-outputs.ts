import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import type { Bundle } from '../../infra/bundle.ts';
import { DigestStack } from '../../infra/digest-stack.ts';
import { type HandlerName, handlers } from '../../infra/handlers.ts';
import { stages } from '../../infra/stages.ts';

/**
 * `node stack-outputs.ts STAGE DOMAIN`: the outputs of the real template, with CloudFormation's functions in them, as
 * JSON. A program of its own, because CDK is slow to load under jest.
 */
const [stageName = '', domain = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'broadsheet-stack-'));
try {
  const code = join(folder, 'code');
  await mkdir(code);
  await writeFile(join(code, 'index.mjs'), 'export const handler = () => {};\n');
  const bundle: Bundle = { folder: code, bytes: 0, packages: new Map() };
  const { context } = JSON.parse(await readFile('cdk.json', 'utf8')) as { context: Record<string, unknown> };
  const app = new App({ outdir: join(folder, 'cdk.out'), context });
  const name = `broadsheet-${stageName}`;
  new DigestStack(app, name, {
    stageName,
    stage: {
      ...stages.prod,
      domain,
      from: `digest@${domain}`,
      replyTo: `desk@${domain}`,
      site: { host: `read.${domain}`, certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' },
    },
    bundles: Object.fromEntries(Object.keys(handlers).map((one) => [one, bundle])) as Record<HandlerName, Bundle>,
    sample: false,
  });
  const { Outputs } = app.synth().getStackByName(name).template as { Outputs: Record<string, { Value: unknown }> };
  console.log(JSON.stringify(Object.fromEntries(Object.entries(Outputs).map(([key, { Value }]) => [key, Value]))));
} finally {
  await rm(folder, { recursive: true });
}
