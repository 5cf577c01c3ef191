import { watch } from 'node:fs';
import { type CorpusFile, corpusFiles } from '../../cli/corpus-files.ts';
import type { Publisher } from './publisher.ts';

/** How long the folder must be unchanged before its changes are published. Milliseconds. */
const quietMilliseconds = 400;

/**
 * Keeps a bucket in step with a corpus folder: puts files that are added or changed, deletes those that are removed. Calls
 * `onChange` with how many. Returns the function that stops it.
 */
export const followCorpus = ({
  folder,
  publisher,
  beforeAdding,
  onChange,
  onError,
}: {
  folder: string;
  publisher: Publisher;
  /** Called with the files that are new in the folder, before they are put. */
  beforeAdding: (added: readonly CorpusFile[]) => Promise<void>;
  onChange: (changed: { put: number; removed: number }) => void;
  onError: (error: unknown) => void;
}): (() => Promise<void>) => {
  let known: Promise<CorpusFile[]> = corpusFiles(folder);
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<unknown> = known;

  const look = async () => {
    const before = await known;
    known = corpusFiles(folder);
    const files = await known;
    const present = new Set(files.map(({ key }) => key));
    const keysBefore = new Set(before.map(({ key }) => key));
    const added = files.filter(({ key }) => !keysBefore.has(key));
    if (added.length > 0) await beforeAdding(added);
    const put = await publisher.publish(files);
    const gone = before.filter(({ key }) => !present.has(key));
    await publisher.withdraw(gone);
    if (put + gone.length > 0) onChange({ put, removed: gone.length });
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      under = under.then(look).catch(onError);
    }, quietMilliseconds);
  });
  return async () => {
    watcher.close();
    clearTimeout(timer);
    await under;
  };
};
