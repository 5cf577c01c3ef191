import { Resolver } from 'node:dns/promises';
import { broadsheet } from '../../cli/program.ts';

/** Runs `broadsheet` with arguments, as a person types them: what it prints, and its exit code. */
export const runBroadsheet = async (
  argv: readonly string[],
  dns: Resolver = new Resolver(),
): Promise<{ code: number; out: string; err: string }> => {
  let out = '';
  let err = '';
  const code = await broadsheet(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    dns,
  });
  return { code, out, err };
};
