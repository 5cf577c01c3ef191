import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The sources that determine how layouts look and how they are stored; a folder stands for the files in it. */
const sources = ['templates/', 'functions/mail/render/', 'functions/store/layouts.ts'];

/**
 * The version of the layouts that this source tree makes and reads: the first 8 hex digits of the SHA-256 of the
 * templates, the code that renders them and the schema of what is stored. `root` is the source tree's folder.
 */
export const layoutVersionOf = (root: URL): string => {
  const hash = createHash('sha256');
  for (const source of sources) {
    const files = source.endsWith('/')
      ? readdirSync(new URL(source, root))
          .sort()
          .map((name) => source + name)
      : [source];
    for (const file of files) hash.update(JSON.stringify([file, readFileSync(new URL(file, root), 'utf8')]));
  }
  return hash.digest('hex').slice(0, 8);
};

/**
 * Names the layouts in the bucket. A function reads only those of its own version, so that one still running during a
 * deployment never meets a layout that it does not know. This is a static module: infra/bundle.ts puts the value into the
 * bundles, so all functions of a deployment agree on it.
 */
export const layoutVersion = layoutVersionOf(new URL('../../', import.meta.url));
