import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OperatedStage } from '../../kit/operated-stage.ts';
import { stageName } from '../../kit/stage-endpoints.ts';

export const describeExitCodes = (at: OperatedStage) =>
  describe('exit codes', () => {
    const stage = ['--stage', stageName];
    const cases: [string, string[], number, RegExp | string, RegExp | string][] = [
      ['success', ['topics', 'list', ...stage], 0, '', /trade/],
      ['a mistake in a file', ['topics', 'check', 'bad.yaml'], 1, '', /bad\.yaml:2 /],
      [
        'a stage that does not exist',
        ['topics', 'list', '--stage', 'nowhere'],
        1,
        /^There is no stack broadsheet-nowhere/,
        '',
      ],
      [
        'an unknown topic',
        ['preview', '--topic', 'nope', ...stage],
        2,
        /There is no topic nope\. Topics in force: trade\./,
        '',
      ],
      [
        'several people without --yes',
        ['send', '--topic', 'trade', '--to', 'a@b.test,c@b.test', ...stage],
        2,
        /add --yes/,
        '',
      ],
      ['an unknown command', ['prewiev'], 2, /^Unknown command 'prewiev'.*preview/, ''],
      ['a missing option', ['preview'], 2, /^Required option '--topic <id>' not specified/, ''],
      ['no command', [], 2, /^Usage: broadsheet/, ''],
      ['help', ['--help'], 0, '', /^Usage: broadsheet/],
    ];
    /** The arguments, with the path of the tests' own file. */
    const here = (argv: string[]) => argv.map((one) => (one === 'bad.yaml' ? join(at.folder, one) : one));
    beforeAll(() => writeFile(join(at.folder, 'bad.yaml'), 'topics:\n  - id: Trade!\n    title: Trade\n'));

    it.each(cases)('report %s, in words and in JSON', async (_, argv, code, err, out) => {
      const plain = await at.call(...here(argv));
      expect(plain).toMatchObject({ code, out: expect.stringMatching(out), err: expect.stringMatching(err) });
      const inJson = await at.call(...here(argv), '--json');
      expect(inJson.code).toBe(code);
      if (err !== '') expect(JSON.parse(inJson.out).error).toMatch(argv.length === 0 ? /^No command given/ : err);
    });

    it.each(cases.filter((_, index) => [2, 3].includes(index)))(
      'reach the shell for %s',
      async (_, argv, code, err) => {
        const child = spawn(process.execPath, ['cli/broadsheet.js', ...here(argv), '--json'], {
          stdio: ['ignore', 'pipe', 'pipe'],
          env: { ...process.env },
        });
        const [out, faults, [ended]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
        expect(ended).toBe(code);
        expect(JSON.parse(out)).toEqual(err === '' ? expect.anything() : { error: expect.stringMatching(err) });
        expect(faults).toMatch(err);
        expect(faults).not.toContain('node:internal');
      },
    );
  });
