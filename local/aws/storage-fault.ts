import { OperationalError } from '../../cli/operational-error.ts';

/** Why a file or folder cannot be used, by the system's code. */
const reasons: Record<string, string> = {
  EACCES: 'this user has no permission',
  EDQUOT: "this user's disk quota is used up",
  EEXIST: 'it is a file',
  EIO: 'the disk failed',
  EMFILE: 'this program has too many files open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'this machine has too many files open',
  ENOENT: 'its folder no longer exists',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of the path is a file',
  EPERM: 'this user has no permission',
  EROFS: 'the disk is read-only',
};

const remedies: Record<string, string> = {
  EDQUOT: 'Free some space, then start again.',
  EMFILE: 'Raise the limit (ulimit -n), then start again.',
  ENFILE: 'Close other programs, then start again.',
  ENOSPC: 'Free some space, then start again.',
};

/** Messages that LevelDB and SQLite use instead of a code. */
const inWords: [RegExp, string][] = [
  [/no space left|disk is full/i, 'ENOSPC'],
  [/read-?only/i, 'EROFS'],
  [/too many open files/i, 'EMFILE'],
  [/permission denied/i, 'EACCES'],
  [/quota exceeded/i, 'EDQUOT'],
  [/input\/output error|disk i\/o error/i, 'EIO'],
];

/** The messages of a fault and its causes. */
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

/** Something could not be written to the data folder. The message is a sentence for people. */
export class StorageFault extends OperationalError {
  override name = 'StorageFault';
  constructor(path: string, cause: unknown) {
    const remedy = remedies[codeOf(cause) ?? ''] ?? 'Check that the disk has space and is writable, then start again.';
    super(`${path} could not be written: ${whyUnusable(cause)}. Data that was stored before is intact. ${remedy}`, {
      cause,
    });
  }
}

/** Codes for faults of the disk or the machine, whatever file they occurred on. */
const ofTheMachine = new Set(['EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'ENOSPC', 'EROFS']);

/** Converts a fault of a database, the disk or the machine to a StorageFault; undefined for other faults. */
export const storageFaultOf = (folder: string, fault: unknown): StorageFault | undefined => {
  if (fault instanceof StorageFault) return fault;
  const { code = '' } = (fault ?? {}) as NodeJS.ErrnoException;
  return code.startsWith('LEVEL_') || ofTheMachine.has(codeOf(fault) ?? '')
    ? new StorageFault(folder, fault)
    : undefined;
};
