import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const program = `
  import { powertoolsMetrics } from './functions/adapters/powertools-metrics.ts';
  const metrics = powertoolsMetrics({ service: 'report' });
  await metrics.written(async () => {
    metrics.add('ReadersSent', 'Count', 3);
    metrics.add('Runs', 'Count', 1, { Kind: 'scheduled' });
    metrics.add('TimeToReport', 'Milliseconds', 1200, { Kind: 'scheduled' });
    metrics.add('ReadersFailed', 'Count', 0);
  });
`;

describe('metrics in the embedded metric format', () => {
  it('have the dimensions they were added with, and no others', () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
    });
    const written = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .flatMap(({ _aws, ...values }) =>
        _aws.CloudWatchMetrics.flatMap(
          ({ Dimensions, Metrics }: { Dimensions: string[][]; Metrics: { Name: string }[] }) =>
            Metrics.map(({ Name }) => [Name, values[Name], Dimensions, values.service, values.Kind]),
        ),
      );
    const ofKind = [['service', 'Kind']];
    expect(written.sort()).toEqual([
      ['ReadersFailed', 0, [['service']], 'report', undefined],
      ['ReadersSent', 3, [['service']], 'report', undefined],
      ['Runs', 1, ofKind, 'report', 'scheduled'],
      ['TimeToReport', 1200, ofKind, 'report', 'scheduled'],
    ]);
  });
});
