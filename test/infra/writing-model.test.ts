import { describe, expect, it } from '@jest/globals';
import { Template } from 'aws-cdk-lib/assertions';
import { Env } from '../../functions/compile/env.ts';
import { type Stage, stages } from '../../infra/stages.ts';
import { stackOf, withoutCode } from '../kit/stack.ts';

const writer: NonNullable<Stage['writer']> = {
  model: 'maker.briefs-v1:0',
  prices: { input: 1, output: 5 },
  budget: { run: { tokens: 100_000, dollars: 1 }, day: { tokens: 1_000_000, dollars: 5 } },
};

/** The template of a stage with a model, or without one. */
const templateOf = (model: Stage['writer']) =>
  withoutCode((bundles, outdir) => {
    const { writer: _, ...stage } = stages.prod;
    const settings = {
      stageName: 'press',
      stage: { ...stage, ...(model && { writer: model }) },
      bundles,
      sample: false,
    };
    return Template.fromStack(stackOf(settings, { validated: false, outdir }).stack);
  });

interface Statement {
  Action: string | string[];
  Resource: unknown;
}
/** What a role may invoke, by the role's name. */
const invocations = (template: Template): [role: string, resources: string[]][] =>
  Object.values(template.findResources('AWS::IAM::Policy')).flatMap(({ Properties }) => {
    const { PolicyDocument, PolicyName } = Properties as {
      PolicyDocument: { Statement: Statement[] };
      PolicyName: string;
    };
    return PolicyDocument.Statement.filter(({ Action }) =>
      [Action].flat().some((one) => one.startsWith('bedrock:')),
    ).map(({ Action, Resource }): [string, string[]] => {
      expect(Action).toBe('bedrock:InvokeModel');
      const named = [Resource].flat().map((one) => JSON.stringify(one));
      return [PolicyName.replace(/Role.*/, ''), named];
    });
  });
const alarmsOf = (template: Template) => Object.keys(template.findResources('AWS::CloudWatch::Alarm'));
const writersOf = (template: Template) =>
  Object.values(template.findResources('AWS::Lambda::Function')).flatMap(
    ({ Properties }) =>
      (Properties as { Environment?: { Variables: Record<string, string> } }).Environment?.Variables.WRITER ?? [],
  );

describe('a stage with a model', () => {
  const template = templateOf(writer);

  it('lets compile alone invoke that model and no other', () => {
    expect(invocations(template)).toEqual([
      ['CompileFunction', [expect.stringMatching(/:bedrock:.*::foundation-model\/maker\.briefs-v1:0"/)]],
    ]);
  });

  it('tells compile what it needs to know', () => {
    const [told] = writersOf(template) as [string];
    expect(Env.parse({ BUCKET: 'b', SITE_URL: 'https://news.example', WRITER: told }).WRITER).toMatchObject({
      ...writer,
      stories: 12,
      answerSeconds: 20,
    });
  });

  it('raises the alarms of a model', () => {
    expect(alarmsOf(template).filter((name) => name.includes('Writing'))).toHaveLength(2);
  });

  it('names the inference profile, and the model in each of its regions', () => {
    const profile = {
      profile: 'eu.maker.briefs-v1:0',
      region: 'eu-central-1',
      profileRegions: ['eu-central-1', 'eu-west-3'],
    };
    const [[, resources]] = invocations(templateOf({ ...writer, ...profile })) as [[string, string[]]];
    expect(resources).toEqual([
      expect.stringMatching(/:bedrock:eu-central-1:.*:inference-profile\/eu\.maker\.briefs-v1:0/),
      expect.stringMatching(/:bedrock:eu-central-1::foundation-model\/maker/),
      expect.stringMatching(/:bedrock:eu-west-3::foundation-model\/maker/),
    ]);
    expect(resources.join()).not.toContain('*');
  });

  it('names the model without a region too if its profile is one for all regions', () => {
    const profile = { profile: 'global.maker.briefs-v1:0', profileRegions: ['eu-central-1', 'global'] };
    const [[, resources]] = invocations(templateOf({ ...writer, ...profile })) as [[string, string[]]];
    expect(resources.slice(1)).toEqual([
      expect.stringMatching(/:bedrock:::foundation-model\/maker/),
      expect.stringMatching(/:bedrock:eu-central-1::foundation-model\/maker/),
    ]);
  });

  it.each<[string, Partial<NonNullable<Stage['writer']>>, RegExp]>([
    ['a profile instead of a model', { model: 'eu.maker.briefs-v1:0' }, /writer\.model .* not of a profile/],
    ['a profile without its regions', { profile: 'eu.maker.briefs-v1:0' }, /needs profileRegions/],
    ['regions without a profile', { profileRegions: ['eu-west-3'] }, /needs profileRegions/],
    ['a time that is too long', { answerSeconds: 500 }, /writer\.answerSeconds in infra\/stages\.ts cannot be used/],
    [
      'no stories and no price',
      { stories: 0, prices: { input: -1, output: 5 } },
      /writer\.prices\.input, writer\.stories/,
    ],
  ])('is not deployed with %s', (_, more, message) => {
    expect(() => templateOf({ ...writer, ...more })).toThrow(message);
  });
});

describe('a stage without a model', () => {
  it('has no right to invoke any, and no alarm about one', () => {
    const template = templateOf(undefined);
    expect(invocations(template)).toEqual([]);
    expect(writersOf(template)).toEqual([]);
    expect(alarmsOf(template).filter((name) => name.includes('Writing'))).toEqual([]);
  });
});
