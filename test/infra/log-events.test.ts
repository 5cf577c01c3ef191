import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { logEvents } from '../../functions/core/log-events.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const codes = Object.keys(logEvents);

describe('the codes of log lines', () => {
  it('are all documented with their meaning', () => {
    const rows = [...read('docs/log-events.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
    expect(Object.fromEntries(rows.map(([, code, meaning]) => [code, meaning]))).toEqual(logEvents);
    expect(rows).toHaveLength(codes.length);
  });

  it('are all used, and have one form', () => {
    const source = readdirSync(new URL('functions', root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file !== 'core/log-events.ts')
      .map((file) => read(`functions/${file}`))
      .join('\n');
    expect(codes.filter((code) => !source.includes(`event: '${code}'`))).toEqual([]);
    expect(codes.filter((code) => !/^[a-z0-9-]+\.[a-z-]+$/.test(code))).toEqual([]);
    expect(codes).toEqual(codes.toSorted());
  });

  it('have messages in one style: lower-case phrases without a full stop', () => {
    const sentences = readdirSync(new URL('functions', root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...read(`functions/${file}`).matchAll(/\blog(?:\.\w+|\[level\])\(\s*(['"`])(.+?)\1,/g)])
      .map(([, , sentence]) => sentence!);
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((sentence) => !/^(?:[a-z]|SES )[^.]*$/.test(sentence))).toEqual([]);
  });
});
