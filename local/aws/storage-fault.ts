import { OperationalError } from '../../cli/operational-error.ts';

/** Why a file or folder cannot be used, by the system's code. */
const reasons: Record<string, string> = {
  EACCES: 'this user has no permission',
  EDQUOT: "this user's share of the disk is used up",
  EEXIST: 'it is a file',
  EIO: 'the disk failed',
  EMFILE: 'this program has too many files open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'this machine has too many files open',
  ENOENT: 'its folder is gone',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of it is a file',
  EPERM: 'this user has no permission',
  EROFS: 'the disk is read-only',
};

const remedies: Record<string, string> = {
  EDQUOT: 'Free some space, then start again.',
  EMFILE: 'Raise the limit (ulimit -n), then start again.',
  ENFILE: 'Close other programs, then start again.',
  ENOSPC: 'Free some space, then start again.',
};

/** What LevelDB and SQLite say in place of a code. */
const inWords: [RegExp, string][] = [
  [/no space left|disk is full/i, 'ENOSPC'],
  [/read-?only/i, 'EROFS'],
  [/too many open files/i, 'EMFILE'],
  [/permission denied/i, 'EACCES'],
  [/quota exceeded/i, 'EDQUOT'],
  [/input\/output error|disk i\/o error/i, 'EIO'],
];

/** Everything that a fault and its causes say. */
const wordsOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.message} ${wordsOf(fault.cause)}` : String(fault ?? '');

const codeOf = (fault: unknown): string | undefined => {
  const { code, cause } = (fault ?? {}) as NodeJS.ErrnoException;
  if (code && code in reasons) return code;
  if (cause instanceof Error && codeOf(cause)) return codeOf(cause);
  const words = wordsOf(fault);
  return inWords.find(([pattern]) => pattern.test(words))?.[1];
};

/** Why a file or folder cannot be used, in a few words. */
export const whyUnusable = (fault: unknown): string => {
  const { code = '', message } = fault as NodeJS.ErrnoException;
  const known = reasons[codeOf(fault) ?? ''];
  return known ?? (code.startsWith('LEVEL_') ? `the database in it failed (${message})` : message);
};

/** Something of a data folder that could not be written. Its message is a sentence for people. */
export class StorageFault extends OperationalError {
  override name = 'StorageFault';
  constructor(path: string, cause: unknown) {
    const remedy = remedies[codeOf(cause) ?? ''] ?? 'See that the disk has room and can be written, then start again.';
    super(`${path} could not be written: ${whyUnusable(cause)}. What was kept before is unharmed. ${remedy}`, {
      cause,
    });
  }
}

/** Codes that speak of the disk or the machine, whatever file they were met at. */
const ofTheMachine = new Set(['EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'ENOSPC', 'EROFS']);

/** A database's or the machine's own fault as a StorageFault; undefined for one that is no fault of storage. */
export const storageFaultOf = (folder: string, fault: unknown): StorageFault | undefined => {
  if (fault instanceof StorageFault) return fault;
  const { code = '' } = (fault ?? {}) as NodeJS.ErrnoException;
  return code.startsWith('LEVEL_') || ofTheMachine.has(codeOf(fault) ?? '')
    ? new StorageFault(folder, fault)
    : undefined;
};
