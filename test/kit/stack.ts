import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import type { Bundle } from '../../infra/bundle.ts';
import { DigestStack, type DigestStackSettings } from '../../infra/digest-stack.ts';
import { type HandlerName, handlers } from '../../infra/handlers.ts';

type Bundles = Record<HandlerName, Bundle>;

/**
 * The stack of a stage, as `cdk synth` builds it, in an app of its own. Where each construct was made is not noted, which
 * is for errors only and takes a third of the time. `validated` says whether CDK checks the template against
 * CloudFormation's schemas once it is synthesised; loading them takes several seconds.
 */
export const stackOf = (
  settings: DigestStackSettings,
  { validated, outdir }: { validated: boolean; outdir: string },
) => {
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as {
    context: Record<string, unknown>;
  };
  const app = new App({
    outdir,
    context: { ...context, 'aws:cdk:disable-stack-trace': true },
    builtinCloudFormationValidation: validated,
  });
  return { app, stack: new DigestStack(app, `broadsheet-${settings.stageName}`, settings) };
};

/** Calls `use` with functions that do nothing, and a folder to synthesise into, which is removed when it returns. */
export const withoutCode = <Result>(use: (bundles: Bundles, outdir: string) => Result): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-no-code-'));
  try {
    const code = join(folder, 'code');
    mkdirSync(code);
    writeFileSync(join(code, 'index.mjs'), 'export const handler = () => {};\n');
    const bundle: Bundle = { folder: code, bytes: 0, packages: new Map() };
    const bundles = Object.fromEntries(Object.keys(handlers).map((name) => [name, bundle])) as Bundles;
    return use(bundles, join(folder, 'cdk.out'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
