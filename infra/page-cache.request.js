/*
 * Runs in CloudFront (JavaScript runtime 2.0, which knows no destructuring) before its cache is asked. infra/page-cache.ts puts
 * the languages in.
 */
const languages = LANGUAGES;

/** The first language of the pages that the browser asks for, as functions/http/request-language.ts finds it. */
function languageOf(header) {
  const wanted = header.split(',').map((part, index) => {
    const fields = part.split(';').map((text) => text.trim());
    const quality = fields.find((text) => text.startsWith('q='));
    return {
      language: fields[0].split('-')[0].toLowerCase(),
      quality: quality ? Number(quality.slice(2)) : 1,
      index: index,
    };
  });
  wanted.sort((one, other) => other.quality - one.quality || one.index - other.index);
  const found = wanted.find((one) => languages.includes(one.language));
  return found ? found.language : languages[0];
}

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const headers = event.request.headers;
  const asked = headers['accept-language'];
  // Six variants of a page, and not one for each browser's list.
  headers['accept-language'] = { value: languageOf(asked ? asked.value : '') };
  // What a visitor sends under this name is overwritten.
  headers['x-viewer-address'] = { value: event.viewer.ip };
  return event.request;
}
