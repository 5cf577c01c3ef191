import type { Span } from '../core/article.ts';
import { paragraphRanges, sentenceRanges } from './sentences.ts';

/** Words in quotation marks (the ranges lie inside the marks) and who the text says spoke them. */
export interface Quotation {
  words: Span;
  /** What follows of the same sentence behind "said Ada Moss": the words go on there. */
  rest?: Span[];
  speaker: Span;
}

/** Words between quotation marks; the marks lie within [open, close). */
interface Quoted {
  open: number;
  close: number;
  inner: Span;
  /** False where the paragraph ends before the quotation does. */
  isClosed: boolean;
}

const mark = /[“”„«»"‘]|``|''/gu;
/** What closes a quotation that opens so; a guillemet that points inward closes with its opposite or its like. */
const closings: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '„': ['“', '”'],
  '«': ['»'],
  '»': ['«', '»'],
  '”': ['”'],
  '"': ['"'],
  '``': ["''"],
};
/** Marks that open in some countries and close in others do so only before a word and behind none. */
const opensHere = /(?:^|[\s([—–-])$/u;
/** ‘Single marks’ close behind a comma or a point only: other apostrophes look the same. */
const single = /^‘(?=[\p{Lu}“])([^‘]{1,650}?[,.!?…–—])’(?![\p{L}\p{N}])/u;

/** What a paragraph has in quotation marks, in order; marks within a quotation belong to it. `at` is where it begins. */
const quotedIn = (part: string, at: number): Quoted[] => {
  const found: Quoted[] = [];
  const isWord = (index: number) => /^[\p{L}\p{N}]/u.test(part.slice(index, index + 2));
  const isBehindWord = (index: number) => /[\p{L}\p{N}]$/u.test(part.slice(Math.max(0, index - 2), index));
  const add = (open: number, from: number, to: number, close: number, isClosed: boolean) =>
    found.push({ open: at + open, close: at + close, inner: { start: at + from, end: at + to }, isClosed });
  let current: { mark: string; index: number } | undefined;
  let until = 0;
  for (const { 0: one, index } of part.matchAll(mark)) {
    if (index < until) continue;
    const end = index + one.length;
    if (current && closings[current.mark]!.includes(one) && !(one === '"' && isWord(end))) {
      add(current.index, current.index + current.mark.length, index, end, true);
      current = undefined;
    } else if (current && current.mark !== one) {
    } else if (one === '‘') {
      const words = isBehindWord(index) ? undefined : single.exec(part.slice(index, index + 700))?.[1];
      if (!words) continue;
      until = end + words.length + 1;
      add(index, end, until - 1, until, true);
    } else if (one === "''" || (one === '"' && isBehindWord(index))) {
      current = undefined;
    } else if (
      (one !== '»' && one !== '”') ||
      (opensHere.test(part.slice(Math.max(0, index - 1), index)) && isWord(end))
    )
      current = { mark: one, index };
  }
  if (current && /[“„«»"]/u.test(current.mark))
    add(current.index, current.index + current.mark.length, part.length, part.length, false);
  return found;
};

const verb =
  '(?:said|says|stated|states|added|adds|told|tells|wrote|writes|tweeted|asked|replied|warned|noted|explained|argued|insisted|continued|recalled|announced|declared|acknowledged|remarked|concluded|commented|(?:was|were)\\s+quoted\\s+as\\s+(?:saying|telling|having\\s+(?:said|told)))';
const role =
  '(?:spokes(?:man|woman|person)|minister|secretary|president|director|chief|chairman|chairwoman|chair|governor|mayor|officer|captain|professor|lawyer|manager|head|leader|senator|inspector|engineer|coach|owner|farmer|editor|judge)';
const title =
  '(?:Mr|Mrs|Ms|Dr|Prof|Dist|Atty|Const|Msgr|Asst|Gen|Lt|Lt-Gen|Maj|Maj-Gen|Brig|Col|Capt|Cmdr|Cdr|Cdre|Adm|Sgt|Cpl|Insp|Supt|Det|Sen|Rep|Gov|Pres|Rev|Hon|Fr|St|Jr|Sr|Sra|Dra)';
/** A point belongs to a title or an initial; any other ends the sentence: "said Bodiford. The judge …". */
const capital = `(?:${title}\\.|(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’-]*)`;
const joint = '(?:of|the|for|de|del|la|al|bin|van|von|der|and)';
const name = `(?:${capital}(?:\\s+(?:(?:${joint}|${role})\\s+){0,2}${capital}){0,8})`;
const named = `(?:(?:[Tt]he\\s+)?(?:${role}\\s+)?${name})`;
const roleOnly = `(?:[Tt]he\\s+(?:\\p{Ll}+\\s+)?(?:${role}|ministry|police|company|agency|coastguard|statement|union|court))`;
/** A person in small letters. What ends like one and is none may cost a quotation, never lend it a speaker. */
const person =
  '(?:\\p{Ll}[\\p{Ll}-]*(?:[eo]r|ist|ian|[mw]an|person|witness|boss)|(?:co-|ex-)?(?:head|chief|chair|coach|judge|nurse|guard|pilot|chef|clerk|aide|guide|student|resident|president|agent|superintendent|assistant|consultant|attendant|accountant|sergeant|lieutenant|participant|candidate|mechanic|critic|secretary|deputy|official|expert|analyst|architect|executive|detective|representative|relative|native|colleague|neighbour|parent|widow|wife|husband|son|aunt|friend|veteran|surgeon|envoy|attorney|tenant|patient|victim|deceased|volunteer|champion|hero|girl|boy|lad|child|academic|poet|priest|monk|nun|advocate|graduate|delegate|associate))';
/** Words that set a name apart from the person before it: "residents near Port Ellery", "critics like Ada Moss". */
const apart =
  '(?:of|for|to|from|with|without|by|in|into|inside|on|onto|at|near|nearby|nearest|off|over|under|underneath|above|below|beneath|beside|besides|between|beyond|behind|before|after|ahead|among|amongst|amid|along|alongside|aboard|about|across|against|around|round|outside|opposite|past|through|throughout|towards?|upon|up|down|during|since|until|till|via|versus|like|unlike|as|than|rather|whether|either|neither|nor|or|and|but|not|except|save|including|excluding|concerning|regarding|if|that|which|who|whom|whose|when|where|while|because|though|although|so|it|he|she|they|we|you|i|no|one|none|nobody|everyone|everybody|anyone|anybody|someone|somebody|both|all|many|most|more|few|several|some|others?|another|each|every|these|those|later|earlier|never|ever|however|together|further|upper|lower|inner|outer|greater|river)';
const determiner = '(?:the|an?|its|his|her|their|our|my)';
/** "Port Ellery" speaks as little as "East Anglia". */
const place =
  '(?:(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New|Great|Greater|Lake|Port|Mount|Cape|Fort|San|Saint|St)\\b)';
/** "On Monday Ada Moss said": a capital that opens the sentence and no name. */
const opener =
  '(?:But|And|Yet|So|On|In|At|By|As|If|For|From|With|When|While|After|Before|Since|Then|Now|Also|Later|Earlier|Meanwhile|Yesterday|Today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
/** Several who share a name: "Port Ellery residents". */
const several = `(?:(?!${apart}\\s)${person}s|people|police|men|women|staff|crews?|famil(?:y|ies)|locals)`;
/** Whole: neither "the Navy" of "the Navy chief" nor "Ellery" of "Ellery resident Ada Moss". */
const who = `((?!${opener}\\s)${named}|${roleOnly})(?![\\p{L}’'-]|\\s*&|\\s+\\p{Lu}|\\s+(?:${role}|${several})\\b|\\s+(?!${apart}\\s)${person}\\s+\\p{Lu})`;
const aside =
  '(?:,(?!\\s*(?:quoting|citing|reading)\\b)[^,.;:“”"]{2,90},|\\s+(?:of|from|for|at|with)\\s[^,.;:“”"]{2,60}?)?';
const adverb = '(?:(?:has|had|also|later|then|further|earlier|\\p{Ll}+ly)\\s+){0,2}';
const fullName = `(?!${place})(${capital}(?:\\s+(?:${joint}\\s+)?${capital}){1,5})`;
/** Whoever speaks for or is related to somebody: in "the widow of the skipper, Ben Carter" it is he who is named. */
const related =
  '(?:spokes\\p{Ll}+|lawyer|attorney|solicitor|barrister|counsel|representative|agent|widow|widower|wife|husband|partner|girlfriend|boyfriend|fianc\\p{Ll}+|son|daughter|child|children|brother|sister|mother|father|parent|uncle|aunt|cousin|niece|nephew|relative|relation|grand\\p{Ll}+|friend|neighbou?r|colleague|aide|critic|advis[eo]r|(?:deputy|assistant)(?=\\s+(?:of|for|to)\\b)|supporter|opponent|rival|ally|follower|fan|family)s?';
const relation = `(?:[^,.;:“”"]*\\s)?${related}\\s(?:[^,.;:“”"]*\\s)?(?:of|for|to)\\s`;
/** "the man who drove the minister, Ada Moss": a second person whom the name may belong to. */
const second = `[^,.;:“”"]*\\s${determiner}\\s(?:[^,.;:“”"]*\\s)?${person},`;
/** "the chief investigator, Dr. Noor Vasterling": what somebody is, and then the name, which is that person's alone. */
const described = `(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|${capital}['’]s?)\\s(?!${relation}|${second})[^,.;:“”"]{2,70},\\s+${fullName}`;

/** Neither one of several people nor what one of them does: "a farmer suing minister Ada Moss". */
const kind = `(?!${apart}\\s|\\p{Ll}+[^s\\s]s\\s+(?!${person}\\s+\\p{Lu}))`;
/** "fork-lift driver Elsie Crowther": the same without a comma, for one person whose name ends the clause. */
const introduced = `(?:${determiner}\\s+)?(?:${kind}\\p{Ll}[\\p{Ll}-]*\\s+)?(?:${kind}(?!\\p{Ll}+ing\\s)\\p{Ll}[\\p{Ll}-]*\\s+){0,2}(?!${apart}\\s)${person}\\s+${fullName}(?=\\s*(?:$|[^\\p{L}\\s’'-])|\\s+${apart}\\b)`;

/** Right after the words: `," said Ada Moss`, `," Ada Moss, the harbour master, said`. */
const afterVerbFirst = [
  new RegExp(`^[,.]?\\s*${verb}\\s+${described}(?!\\s+${adverb}${verb}\\b)`, 'du'),
  new RegExp(`^[,.]?\\s*${verb}\\s+${who}`, 'du'),
  new RegExp(`^[,.]?\\s*${verb}\\s+${introduced}`, 'du'),
];
const afterNameFirst = [
  new RegExp(`^,?\\s*${described},?\\s+${adverb}${verb}\\b`, 'du'),
  new RegExp(`^,?\\s*${who}${aside}\\s+${adverb}${verb}\\b`, 'du'),
];
/** Between the verb and the words nobody else speaks: not "Ada Moss said Ben Carter had told her: ". */
const still = `(?!\\b${verb}\\b)[^.;“”"]`;
const further = `(?:(?:(?!\\b(?:he|she|they|who|it)\\b|\\p{Lu})${still}){0,60}\\b(?:and|but|then)\\s+${adverb}${verb}\\b)?(?:${still}){0,60}$`;
const spoke = `\\b${verb}(?:\\s+that)?`;
/** Neither of "the brother of Ben Carter", nor of whom somebody says that he spoke. */
const free = `(?<![\\p{L}\\p{M}’'.-])(?<!(?:\\b(?:of|for|to|by|with|from|near|like|than|nor|neither)|${spoke})\\s+(?:${determiner}\\s+)?(?:${role}\\s+)?)(?:(?=\\p{Ll})|(?<!(?<!\\p{L})(?!${opener}\\s)\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+))`;
/** Right before the words: `Ada Moss said: `, `In a note, Ada Moss, the harbour master, told reporters, `. */
const before = [
  new RegExp(
    `(?:(?<=^\\s*|[,:—–]\\s+|(?:\\b(?:and|but|when|while|as|later|then)|day)\\s+))${described},?\\s+${adverb}${verb}\\b${further}`,
    'du',
  ),
  new RegExp(`${free}${who}${aside}\\s+${adverb}${verb}\\b${further}`, 'du'),
];
const pronounAfter = new RegExp(
  `^[,.]?\\s*(?:(?:he|she|they)\\s+${adverb}${verb}|${verb}\\s+(?:he|she|they))\\b`,
  'iu',
);
const pronounBefore = new RegExp(
  `(?<=^|[\\s,])(?<!${spoke}\\s+)(?:[Hh]e|[Ss]he|[Tt]hey)\\s+${adverb}(?:${verb}|went on to say)\\b${further}`,
  'u',
);
/** Speech without quotation marks, and what a person with an office does: names who "he" is in the next sentence. */
const reported = [
  new RegExp(`^(?:[^.;:“”"]{0,60}(?:,|day)\\s+)?${described},?\\s+${adverb}${verb}\\b`, 'du'),
  new RegExp(`^(?:[^.;:“”"]{0,60}(?:,|day)\\s+)?${who}${aside}\\s+${adverb}${verb}\\b`, 'du'),
];
const subject = new RegExp(
  `^(?:[^.;:“”"]{0,60}(?:,|day)\\s+)?${who}${aside}\\s+${adverb}\\p{Ll}{2,}(?:ed|es|s|d)\\b`,
  'du',
);
const office = new RegExp(`(?:${role}|\\b(?:Gen|Lt|Sen|Gov|Rep|Dr|Mr|Mrs|Ms|Prof|Cdre|Capt)\\b\\.?)\\s+\\p{Lu}`, 'iu');
const pronounReported = new RegExp(`^(?:he|she|they)\\s+${adverb}(?:${verb}|went on to say)\\b`, 'iu');

const notNames =
  /^(?:He|She|They|It|We|I|You|The|This|That|But|And|In|On|At|As|When|While|After|Before|If|Yet|So|Also|Earlier|Later|Meanwhile|However|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

/** The speaker that the first of the wordings to fit names. */
const captured = (wordings: readonly RegExp[], text: string, offset: number): Span | undefined => {
  for (const wording of wordings) {
    const range = wording.exec(text)?.indices?.[1];
    if (range && !notNames.test(text.slice(...range))) return { start: offset + range[0], end: offset + range[1] };
  }
  return undefined;
};

/** More than one person, or none: nobody whom "he" or "she" could mean. */
const noPerson =
  /(?:\b(?:ministry|police|company|agency|coastguard|statement|union|court|Trust|Board|Office|Council|Authority|Association|Federation|Party|Department)|^\p{Lu}\p{Ll}+s)$/u;

const minWords = 5;
const maxCharacters = 600;
/** Nobody reads on for more: what is quoted in an article stands in its beginning. */
const maxQuotations = 300;

/** Whom a sentence without quotation marks lets speak, or leaves speaking. */
const narrated = (sentence: string, at: number, last: Span | undefined): Span | undefined => {
  const opening = sentence.slice(0, 240);
  const reporter = captured(reported, opening, at);
  if (reporter) return reporter;
  if (pronounReported.test(opening)) return last;
  return office.test(subject.exec(opening)?.[1] ?? '') ? captured([subject], opening, at) : undefined;
};

/** Quoted words less the comma that joins them to the sentence. */
const withoutComma = (text: string, { start, end }: Span): Span => {
  const words = { start, end };
  while (words.end > words.start && /[\s,]/.test(text[words.end - 1]!)) words.end--;
  while (words.start < words.end && /\s/.test(text[words.start]!)) words.start++;
  return words;
};

/** The parts of what somebody said; undefined where they are a mere phrase, or endless. */
const saying = (text: string, parts: readonly Span[]): [Span, ...Span[]] | undefined => {
  const [words, ...rest] = parts.map((part) => withoutComma(text, part));
  const length = rest.reduce((sum, { start, end }) => sum + end - start, words!.end - words!.start);
  if (length > maxCharacters) return undefined;
  const said = [words!, ...rest].map(({ start, end }) => text.slice(start, end)).join(' ');
  const whole = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(said) && said.split(/\s+/).length >= minWords;
  return whole ? [words!, ...rest] : undefined;
};

/** Between two parts of a sentence that somebody says: `,” said Ada Moss, “`. */
const goesOn = (text: string, one: Quoted, next: Quoted | undefined): boolean =>
  next !== undefined &&
  next.open - one.close < 160 &&
  /,\s*$/.test(text.slice(one.close, next.open)) &&
  !/[.!?…]\s*$/u.test(text.slice(one.inner.start, one.inner.end));

/** "And from Chairwoman Jutta Rosen:" before a paragraph of her words. */
const announced = new RegExp(`^(?:(?:And|But|Also)\\s+)?(?:[Aa]nd\\s+)?[Ff]rom\\s+${who}\\s*:$`, 'du');
/** `– Commissioner Gerd Starck`, on the same line behind the words. */
const signed = new RegExp(`^\\s*(?:[–—]|--?)\\s*${who}\\s*(?:,[^.“”"]{1,80})?\\.?$`, 'du');
/** "according to Nils Aker, who …": a person, not a newspaper. */
const accordingTo = new RegExp(
  `^,?\\s*according\\s+to\\s+(?:(?:the\\s+)?${role}\\s+)?${fullName}(?=,\\s+(?:who|an?|the|its|his|her)\\b)`,
  'du',
);

/**
 * Quotations with a speaker whom the text names, in order. A pronoun is followed back only to the sentence right
 * before it, where that lets someone speak; where it does not lead to a name, the quotation is left out. Words that go on
 * over several paragraphs are one speaker's, and only the paragraph that closes them is a quotation.
 */
export const quotationsIn = (text: string, language = 'en'): Quotation[] => {
  const quotations: Quotation[] = [];
  /** Who spoke in the sentence before. */
  let last: Span | undefined;
  let count = 0;
  /** The paragraph before left its quotation open. */
  let isOpenBefore = false;
  for (const paragraph of paragraphRanges(text)) {
    const part = text.slice(paragraph.start, paragraph.end);
    const found = quotedIn(part, paragraph.start);
    if (isOpenBefore && found[0]?.open !== paragraph.start) last = undefined;
    let next = 0;
    let inside = paragraph.start;
    let joined = 0;
    for (const sentence of sentenceRanges(text, paragraph, language)) {
      let speaking: Span | undefined;
      let quoted = inside > sentence.start;
      if (quoted) speaking = last;
      for (; next < found.length && found[next]!.open < sentence.end; next++) {
        if (++count > maxQuotations) return quotations;
        const { open, close, inner, isClosed } = found[next]!;
        const from = Math.max(sentence.start, inside, open - 200);
        const behind = text.slice(from, open);
        const ahead = isClosed ? text.slice(close, Math.min(paragraph.end, close + 200)) : '';
        // After words that end as a sentence a name begins the next one.
        const isOpen = !/[.…]\s*$/u.test(text.slice(inner.start, inner.end)) || ahead.startsWith(',');
        const known = speaking ?? last;
        const byPronoun = pronounAfter.test(ahead) || pronounBefore.test(behind);
        const isBare = behind.trim() === '' && (!isOpen || (isOpenBefore && next === 0));
        const speaker =
          captured(afterVerbFirst, ahead, close) ??
          (isOpen ? captured(afterNameFirst, ahead, close) : undefined) ??
          captured(behind.trim() === '' && !isOpen ? [signed, accordingTo] : [accordingTo], ahead, close) ??
          captured(before, behind, from) ??
          (isBare || (byPronoun && known && !noPerson.test(text.slice(known.start, known.end))) ? known : undefined);
        inside = close;
        quoted = true;
        const parts = [inner];
        for (let at = next; goesOn(text, found[at]!, found[at + 1]) && found[at + 1]!.open < sentence.end; at++)
          parts.push(found[at + 1]!.inner);
        const isWhole = parts.slice(1).every(({ start }) => /^(?:\p{Ll}|I\b)/u.test(text.slice(start, start + 4)));
        const isPart = next < joined;
        joined = Math.max(joined, next + parts.length);
        // Where a character was lost, a name may be half a name.
        if (!speaker || text.slice(from, close + 200).includes('\uFFFD')) continue;
        speaking = speaker;
        const words = isClosed && isWhole && !isPart ? saying(text, parts) : undefined;
        if (words) {
          const [first, ...rest] = words;
          quotations.push({ words: first, ...(rest.length > 0 && { rest }), speaker });
        }
      }
      last = quoted ? speaking : narrated(text.slice(sentence.start, sentence.end), sentence.start, last);
    }
    isOpenBefore = found.at(-1)?.isClosed === false;
    last = captured([announced], part.slice(0, 240), paragraph.start) ?? last;
  }
  return quotations;
};
