import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { queueNames } from '../../../functions/core/queues.ts';
import { signUp } from '../../../local/demo/visitor.ts';
import type { OperatedStage } from '../../kit/operated-stage.ts';
import { stageName } from '../../kit/stage-endpoints.ts';

const pages = ['operations', 'runbook'];
const sourceOf = (page: string) => readFileSync(new URL(`../../../docs/${page}.md`, import.meta.url), 'utf8');
/** The command lines that a page tells its reader to enter, in blocks and in paragraphs, where a line may end within one. */
const commandsIn = (page: string): string[] => {
  const parts = sourceOf(page).split('```');
  const blocks = parts.filter((_, index) => index % 2 === 1).flatMap((block) => block.split('\n'));
  const paragraphs = parts.filter((_, index) => index % 2 === 0).flatMap((part) => part.match(/`[^`]*`/g) ?? []);
  const written = [...blocks, ...paragraphs].map((code) => code.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim());
  return [...new Set(written.flatMap((code) => /^npx broadsheet (.+)/.exec(code)?.[1] ?? []))];
};
/** What the table of daily work names: code that begins with the name of a command. */
const namedInTable = (): string[] =>
  sourceOf('operations')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...line.matchAll(/`([a-z]+(?: [a-z]+)?)(?: [^`]*)?`/g)].map(([, command]) => command!));

export const describeDocuments = (at: OperatedStage) =>
  describe('the commands that operators read in documents', () => {
    /** A command line with real things in place of what stands for them. */
    const filled = (command: string, { run, reader }: { run: string; reader: string }): string[] =>
      command
        .replace(/--stage \w+/, `--stage ${stageName}`)
        .replace('my-topics.yaml', join(at.folder, 'topics.yaml'))
        .replace('my-articles/', join(at.folder, 'news'))
        .replace(/(topics (?:check|push)) FILE/, `$1 ${join(at.folder, 'topics.yaml')}`)
        .replace('runs show ID', `runs show ${run}`)
        .replace(/(readers \w+) ID/, `$1 ${reader}`)
        // Nobody looks at a browser, or answers a question.
        .replace(' --open', '')
        .replace(/^readers erase.*/, '$& --yes')
        .split(' ');

    it('are understood as they stand, and do what they say on a deployed stage', async () => {
      expect((await at.type('topics', 'push', join(at.folder, 'topics.yaml'))).code).toBe(0);
      const choices = { address: 'di@news.example', topics: ['trade'], at: '07:00', zone: 'Europe/Madrid' };
      await signUp(at.deployed.product, choices);
      await at.deployed.product.settled();
      const runs = await at.json('runs', 'list');
      const { readers } = await at.json('readers', 'list');
      const known = { run: runs[0].run, reader: readers[0].id };
      const commands = pages.flatMap(commandsIn);
      // Erasing the reader comes last.
      commands.sort((a, b) => Number(a.includes('erase')) - Number(b.includes('erase')));
      expect(commands.length).toBeGreaterThan(20);
      const without = commands.filter((command) => !command.includes('--stage'));
      expect(without.filter((command) => !/^(--help|cost|topics check|doctor --before)/.test(command))).toEqual([]);
      // Each takes a second: one stands for those that differ in the queue only.
      const redrives = commands.filter((command) => command.startsWith('redrive --queue'));
      for (const command of redrives) expect(queueNames).toContain(/--queue (\w+)/.exec(command)?.[1]);
      const failed = [];

      for (const command of commands.filter((one) => !redrives.slice(1).includes(one))) {
        const { code, out, err } = await at.call(...filled(command, known));
        // The doctor has findings on this stage, which has no sources.
        if (code !== 0 && !(code === 1 && /^(doctor|sources list)/.test(command)))
          failed.push({ command, code, out, err });
      }
      expect(failed).toEqual([]);
    }, 120_000);

    it('exist, where only their names are given', async () => {
      const names = namedInTable();
      expect(names.length).toBeGreaterThan(25);
      const { out } = await at.call('--help');
      const first = new Set([...out.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!));
      const unknown = [];
      for (const name of new Set(names)) {
        const [command, part] = name.split(' ');
        if (!first.has(command!)) continue;
        const { out: help } = await at.call(command!, '--help');
        const parts = [...help.matchAll(/^ {2}([a-z]+)/gm)].map(([, each]) => each!);
        if (part !== undefined && help.includes('[command]') && !parts.includes(part)) unknown.push(name);
      }
      expect(unknown).toEqual([]);
    });
  });
