import { ara, deu, eng, fra, ita, nld, por, spa, swe, tur, urd } from 'stopword';

/** English function words that the imported list leaves out. */
const englishRest =
  `a aren't can't cannot couldn't didn't does doesn't doing don't down during few further hadn't hasn't
  haven't having hers herself i'd i'll i'm i've isn't it's its itself just let's me mine mustn't myself no nor not off once
  our ours ourselves own shall shan't she she'd she'll she's shouldn't so than that's theirs themselves there's they'd
  they'll they're they've until us wasn't we'd we'll we're we've were weren't what's when where who's whom why will won't
  wouldn't yet you'd you'll you're you've yours yourself yourselves according per via among upon within without amid
  against above below between because while whose says saying say told tell one two new`.split(/\s+/);

/** Urdu function words: the imported list has most of them misspelled. */
const urduRest =
  `کا کی کے کو نے سے میں پر تک اور یا بھی ہی تو نہ نہیں ہے ہیں تھا تھی تھے ہو ہوا ہوئی ہوئے ہوں گا گی گے یہ وہ اس ان اسے انہیں
  جو کہ کیا کیوں کون ہم تم آپ میرا اپنا اپنی اپنے ایک کر کرنا کرنے کیا گیا گئی گئے لیے ساتھ بعد پہلے جب اب پھر مگر لیکن اگر`.split(
    /\s+/,
  );

const lists: Record<string, readonly string[]> = {
  en: [...eng, ...englishRest],
  ar: ara,
  de: deu,
  es: spa,
  fr: fra,
  it: ita,
  nl: nld,
  pt: por,
  sv: swe,
  tr: tur,
  ur: [...urd, ...urduRest],
};

const sets = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Function words of a language (BCP 47 tag), lower case; English where the language is unknown, none where unlisted. */
export const stopWords = (language: string): ReadonlySet<string> => {
  const primary = language === 'und' ? 'en' : (language.split('-')[0] ?? 'en').toLowerCase();
  const known = sets.get(primary);
  if (known) return known;
  const list = lists[primary];
  const made = list ? new Set(list.map((word) => word.toLowerCase())) : none;
  if (list) sets.set(primary, made);
  return made;
};
