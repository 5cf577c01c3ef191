/** A number from 0 to 2^30 − 1 for a word, the same on every machine (FNV-1a, mixed). Two words rarely share one. */
export const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 0x3fffffff;
};
