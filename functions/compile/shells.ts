import { keys } from '../core/keys.ts';
import type { ObjectStore } from '../core/ports.ts';
import { Language } from '../core/reader.ts';
import { type MailSettings, shellVersion } from '../core/shell.ts';
import { renderShell } from './render.ts';

/**
 * Writes the mails' shells in every language. It is done at each deployment and each local start, before anything is
 * sent: a confirmation mail goes out long before the first edition is compiled.
 */
export const writeShells = async ({ store }: { store: ObjectStore }, settings: MailSettings): Promise<void> => {
  for (const language of Language.options)
    await store.put(
      keys.shell(shellVersion, language),
      `${JSON.stringify(await renderShell({ settings, language }))}\n`,
      { contentType: 'application/json' },
    );
};
