/** The most letters of a language in a tag (RFC 5646); what is longer, such as "constructor", is no language. */
const maxPrimary = 8;

/** The primary part of a language tag (BCP 47) in lower case: `en` of `en-GB`, `und` if it can be no language. */
export const primaryLanguage = (tag: string): string => {
  const end = tag.indexOf('-');
  const primary = (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
  return primary.length > maxPrimary ? 'und' : primary;
};

/** Whether a text is read by the rules of English: it is English, or its language is not known. */
export const isReadAsEnglish = (tag: string): boolean => ['en', 'und'].includes(primaryLanguage(tag));
