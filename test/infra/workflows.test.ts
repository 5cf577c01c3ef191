import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { stages } from '../../infra/stages.ts';

const folder = new URL('../../.github/workflows/', import.meta.url);
const read = (file: URL | string) => readFileSync(file, 'utf8');

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const Step = z.strictObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  run: z.string().optional(),
  shell: z.literal('bash').optional(),
});
const Job = z.strictObject({
  if: z.string().optional(),
  needs: z.string().optional(),
  permissions: Permissions.optional(),
  'runs-on': z.string().optional(),
  'timeout-minutes': z.number().optional(),
  environment: z.string().optional(),
  concurrency: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  steps: z.array(Step).optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.string()).optional(),
});
const Workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions,
  concurrency: z.record(z.string(), z.unknown()).optional(),
  jobs: z.record(z.string(), Job),
});

const workflows = new Map(
  readdirSync(folder).map((name) => [name, Workflow.parse(parse(read(new URL(name, folder))))] as const),
);
const jobs = [...workflows].flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ where: `${file}, ${name}`, job })),
);
const steps = jobs.flatMap(({ where, job }) => (job.steps ?? []).map((step) => ({ where, step })));

describe('the pipeline', () => {
  it('goes from the check to dev, and to production only after the canary of dev', () => {
    const { check, diff, dev, prod } = workflows.get('pipeline.yml')!.jobs;
    expect([check?.needs, diff?.needs, dev?.needs, prod?.needs]).toEqual([undefined, 'check', 'check', 'dev']);
    expect([dev?.with, prod?.with]).toEqual([{ stage: 'dev' }, { stage: 'prod' }]);
    for (const job of [dev, prod]) {
      expect(Object.keys(stages)).toContain(job?.with?.stage);
      expect(job).toMatchObject({ if: "github.event_name == 'push'", uses: './.github/workflows/deploy.yml' });
    }
    const deployed = workflows.get('deploy.yml')!.jobs.deploy!.steps!.flatMap(({ run }) => run ?? []);
    const at = (words: string) => deployed.findIndex((run) => run.includes(words));
    expect(at('cdk deploy')).toBeLessThan(at('lambda invoke'));
    expect(at('lambda invoke')).toBeLessThan(at('doctor'));
    expect(diff?.steps?.some(({ run }) => run?.includes('cdk diff'))).toBe(true);
  });

  it('has no keys: only jobs that take a role may ask for a token, and everything else is read-only', () => {
    for (const [name, { permissions }] of workflows) expect([name, permissions]).toEqual([name, { contents: 'read' }]);
    for (const { where, job } of jobs) {
      const takesRole = job.steps?.some(({ uses }) => uses?.startsWith('aws-actions/')) || job.uses !== undefined;
      const wanted = takesRole ? { contents: 'read', 'id-token': 'write' } : undefined;
      expect([where, job.permissions]).toEqual([where, wanted]);
      // What a role may be assumed for is bound to the environment of the job, and so is who must approve.
      if (takesRole && job.steps) expect([where, job.environment !== undefined]).toEqual([where, true]);
    }
    for (const name of workflows.keys()) expect(read(new URL(name, folder))).not.toMatch(/secrets\.|access-key/i);
    const roles = steps.filter(({ step }) => step.uses?.startsWith('aws-actions/configure-aws-credentials'));
    for (const { step } of roles)
      expect(step.with).toMatchObject({ 'role-to-assume': expect.stringMatching(/vars\./) });
    // Whoever opens a pull request chooses its title and branch, which no script may contain.
    for (const { step } of steps) expect(step.run ?? '').not.toContain('${{');
  });

  it('uses only actions of GitHub and AWS, at a version, and scripts that there are', () => {
    const scripts = Object.keys(JSON.parse(read(new URL('../../package.json', import.meta.url))).scripts);
    for (const { where, step } of steps) {
      if (step.uses)
        expect([where, step.uses]).toEqual([
          where,
          expect.stringMatching(/^(actions|aws-actions)\/[a-z-]+@(v\d+(\.\d+){0,2}|[0-9a-f]{40})$/),
        ]);
      for (const [, script] of step.run?.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g) ?? [])
        expect([where, scripts.includes(script!)]).toEqual([where, true]);
      if (step.run) {
        const { status, stderr } = spawnSync('bash', ['-n'], { input: step.run, encoding: 'utf8' });
        expect([where, status, stderr]).toEqual([where, 0, '']);
      }
    }
  });
});
