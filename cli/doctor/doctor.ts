import type { Resolver } from 'node:dns/promises';
import type { Deployment } from '../deployment.ts';
import { sentenceOf } from '../fault-sentences.ts';
import type { Output } from '../output.ts';
import { beforeChecks } from './before-checks.ts';
import { deploymentChecks } from './deployment-checks.ts';
import { type Checks, type Finding, fail } from './finding.ts';
import { recordChecks } from './record-checks.ts';
import { senderChecks } from './sender-checks.ts';
import { stackChecks } from './stack-checks.ts';

/** The finding for a check that failed, so that it hides no other. */
const failed = (fault: unknown): Finding =>
  fail(
    `could not be checked. ${sentenceOf(fault) ?? `Unexpected error (${fault instanceof Error ? fault.name : typeof fault}).`}`,
    'fix that, then run this again',
  );

/** Carries out checks and prints their findings. Returns the exit code: 1 if any failed. */
const report = async (
  checks: Checks,
  output: Output,
  { failed: bad, fine }: Record<'failed' | 'fine', string>,
): Promise<number> => {
  const width = Math.max(...Object.keys(checks).map((what) => what.length));
  const findings = await Promise.all(
    Object.entries(checks).map(async ([what, check]) => ({ what, ...(await check().catch(failed)) })),
  );
  const under = `\n${' '.repeat(width + 8)}`;
  for (const { what, state, found, remedy } of findings) {
    output.say(`${state.padEnd(4)}  ${what.padEnd(width)}  ${found.replaceAll('\n', under)}`);
    if (remedy) output.say(`${' '.repeat(width + 6)}→ ${remedy}`);
  }
  const count = (state: Finding['state']) => findings.filter((one) => one.state === state).length;
  const [failures, warned] = [count('fail'), count('warn')];
  output.say();
  const problems = `${failures} ${failures === 1 ? 'problem' : 'problems'}`;
  const warnings = `${warned} ${warned === 1 ? 'warning' : 'warnings'}`;
  if (failures > 0) output.say(`${bad}: ${problems}, ${warnings}.`);
  else output.say(warned > 0 ? `${fine}: ${warnings}.` : 'No problems found.');
  output.result(findings);
  return failures > 0 ? 1 : 0;
};

/**
 * Checks everything that digests depend on and prints what to fix. `dns` looks up DNS records. Returns the exit code: 1 if
 * digests may not go out.
 */
export const doctor = async (deployment: Deployment, output: Output, dns: Resolver): Promise<number> => {
  const { deployed } = deployment;
  const checks: Checks = {
    ...deploymentChecks(deployment),
    ...(deployed && {
      ...senderChecks(deployed),
      ...recordChecks(dns, deployed),
      ...stackChecks(deployment, deployed),
    }),
  };
  return report(checks, output, { failed: 'Digests may not go out', fine: 'Digests can go out' });
};

/** The same before a stage exists: whether what its domain has already would make the first deployment fail. */
export const doctorBefore = (domain: string, output: Output, dns: Resolver): Promise<number> =>
  report(beforeChecks(dns, domain), output, { failed: 'Do not deploy yet', fine: 'You can deploy' });
