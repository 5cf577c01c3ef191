/** The primary part of a language tag (BCP 47) in lower case: `en` of `en-GB`. */
export const primaryLanguage = (tag: string): string => {
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
};

/** Whether a text is read by the rules of English: it is English, or its language is not known. */
export const isReadAsEnglish = (tag: string): boolean => ['en', 'und'].includes(primaryLanguage(tag));
