import { AsyncLocalStorage } from 'node:async_hooks';
import { registerHooks } from 'node:module';
import { type HandlerName, handlers } from '../../infra/handlers.ts';

/** Which function runs at present. */
export const running = new AsyncLocalStorage<HandlerName>();

type CreateHandler = (...given: never[]) => (...input: never[]) => Promise<unknown>;

/** Builds a function that runs under its name. */
export const named =
  (name: HandlerName, createHandler: CreateHandler): CreateHandler =>
  (...given) => {
    const made = createHandler(...given);
    return (...input) => running.run(name, () => made(...input));
  };

const root = new URL('../../', import.meta.url);
const nameOf = new Map(Object.entries(handlers).map(([name, file]) => [new URL(file, root).href, name as HandlerName]));
const product = `${new URL('local/product.ts', root).href}?recorded`;

/**
 * Loads `local/product.ts` once more, with handlers whose functions run under their names, so that `running` says which of
 * them makes a call. Everything else is what other suites have loaded.
 */
export const importRecordedProduct = async (): Promise<typeof import('../../local/product.ts')> => {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const isRecorded = context.parentURL === product && nameOf.has(found.url);
      return isRecorded ? { ...found, url: `${found.url}?recorded`, format: 'module' } : found;
    },
    load(url, context, next) {
      const handler = url.replace(/\?recorded$/, '');
      const name = nameOf.get(handler);
      if (!name || handler === url) return next(url, context);
      const source = `import { createHandler as create } from '${handler}';
import { named } from '${import.meta.url}';
export const createHandler = named('${name}', create);`;
      return { format: 'module', source, shortCircuit: true };
    },
  });
  try {
    return await import(product);
  } finally {
    hooks.deregister();
  }
};
