import { fileURLToPath } from 'node:url';

/**
 * Where the picture codecs are, compiled to WebAssembly: in the package or, in a bundle, beside the script, where
 * `infra/bundle.ts` copies them.
 */
export const codecFile = fileURLToPath(import.meta.resolve('@imagemagick/magick-wasm/magick.wasm'));
