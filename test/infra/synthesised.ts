import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { type Bundle, bundle } from '../../infra/bundle.ts';
import { type HandlerName, handlers } from '../../infra/handlers.ts';
import { stages } from '../../infra/stages.ts';
import { stackOf } from '../kit/stack.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const read = (file: string) => readFileSync(new URL(file, `file://${root}/`), 'utf8');

export interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Principal?: unknown;
  Condition?: Record<string, Record<string, unknown>>;
}
export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are whatever CloudFormation takes.
  Properties: any;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

export let bundles: Record<HandlerName, Bundle>;
export let outdir: string;
export let dev: App;
export let prod: App;
export let template: Template;
export let devTemplate: Template;

const build = (stageName: keyof typeof stages, sample = false) => {
  const settings = { stageName, stage: stages[stageName], bundles, sample };
  const { app, stack } = stackOf(settings, { validated: true, outdir: join(outdir, stageName) });
  return { app, template: Template.fromStack(stack) };
};

/** Bundles the functions and synthesises the stacks of both stages, once for all stories about the template. */
export const synthesise = async (): Promise<void> => {
  bundles = await bundle(handlers, `${root}cdk.out/.bundles-under-test`);
  outdir = mkdtempSync(join(tmpdir(), 'broadsheet-synthesised-'));
  ({ app: prod, template } = build('prod'));
  ({ app: dev, template: devTemplate } = build('dev', true));
};

/** Removes what was synthesised. */
export const removeSynthesised = (): void => rmSync(outdir, { recursive: true });

export const resources = (type?: string): [string, Resource][] =>
  Object.entries(template.toJSON().Resources as Record<string, Resource>).filter(
    ([, resource]) => type === undefined || resource.Type === type,
  );
export const list = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

/** Every right that our own functions have, as "who: action on what", what being a name that a person can read. */
export const rightsOf = (id: string): { actions: string[]; on: string[]; condition: Statement['Condition'] }[] =>
  resources('AWS::IAM::Policy')
    .filter(([name]) => name.startsWith(id))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[])
    .map(({ Action, Resource: on, Condition }) => ({
      actions: list(Action),
      on: list(on).map(nameOf),
      condition: Condition,
    }));

/** `Ref` and `GetAtt` as the logical id, joins put together. */
export const nameOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const {
    Ref,
    'Fn::GetAtt': attribute,
    'Fn::Join': join,
  } = value as Record<string, never> & {
    'Fn::GetAtt'?: string[];
    'Fn::Join'?: [string, unknown[]];
  };
  if (Ref) return Ref;
  if (attribute) return attribute[0]!;
  return join ? join[1].map(nameOf).join(join[0]) : JSON.stringify(value);
};

export const prefixes = (id: string, action: string) =>
  rightsOf(id)
    .filter(({ actions }) => actions.includes(action))
    .flatMap(({ on }) => on)
    .map((name) => name.replace(/^CorpusBucket[0-9A-F]+\//, ''))
    .sort();
