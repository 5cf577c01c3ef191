import type { Span } from '../core/article.ts';
import { pronounOfFirstName } from './first-names.ts';

export type Pronoun = 'he' | 'she' | 'it';

/** What a language says about names. */
export interface NameWords {
  pronouns: Readonly<Record<string, Pronoun>>;
  anyPronoun: RegExp;
  /** Titles and offices before a name, with the pronoun for those that tell it. */
  pronounOfTitle: (word: string) => Pronoun | undefined;
  /** Words that open a sentence or a date and belong to no name. */
  notNames: RegExp;
  /** What ends or begins the name of a place or body. */
  notPeople: RegExp;
  /** An office before a name: anyone who has one is a person. */
  office: RegExp;
  /** What follows the name of a person: ", the head of". */
  described: RegExp;
  /** What stands before names of places and things: "the", "in". */
  beforeThings: RegExp;
  /** A person without a name who may be meant by the next pronoun: "her agent", "a witness". */
  unnamed: RegExp;
  /** How a sentence begins that goes on about somebody: "On Monday, she left"; group 1 is the pronoun. */
  goesOnAbout: RegExp;
  /** What follows the name of whoever does something: ", the harbour master, had got". */
  acts: RegExp;
  /**
   * What follows the name of whoever feels, knows or goes somewhere: the next sentence is hers. Where she does something to
   * somebody else ("asked", "dismissed", "rescued"), the next one may be that person's answer.
   */
  experiences: RegExp;
}

/** A person a pronoun may mean. */
interface Mention {
  /** The last word of the name in lower case. */
  key: string;
  span: Span;
  paragraph: number;
  /** Where the name or the pronoun that means it stands. */
  at: number;
  /** It may be the name of a person or of something else. */
  isDoubtful: boolean;
  /** The person says something there. */
  isSpeaker: boolean;
}

const nameSequence =
  /(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}’'-]*\.?(?:\s(?:(?:de|del|la|al|bin|van|von|der|den|da|dos)\s){0,2}\p{Lu}[\p{L}\p{M}’'-]*\.?){0,6}/gu;
/** What follows a person's name when it comes up first: ", 36,", ", who". */
const isDescribed = /^(?:,\s(?:\p{N}{2},|who\b|qui\b)|\s\(\p{N}{2}\))/u;
/** What follows a name that is a subject. */
const doesSomething = /^(?:,|\s\p{Ll}+(?:ed|s|d|t)\b|\s(?:and|who)\b)/u;
const maxMentions = 40;
/** Mentions that many paragraphs back may be meant. */
const maxParagraphsBack = 2;
/** Characters back. */
const maxReach = 800;
/** Characters after a name in which it is said who that is. */
const maxDescription = 60;
/** Characters of a sentence before its subject. */
const maxBeforeSubject = 60;

const bareWord = (word: string): string =>
  word
    .replace(/[’']s?$/u, '')
    .replace(/\.$/u, '')
    .toLowerCase();

/** The people of a text as far as it has been read, and whom "he" or "she" means. */
export class People {
  readonly #text: string;
  readonly #words: NameWords;
  /** By surname: the pronoun where one is known; 'shared' where two people have the name. */
  readonly #known = new Map<string, Pronoun | 'unknown' | 'shared'>();
  /** The surname of everyone whose first name is known. */
  readonly #surnames = new Map<string, string>();
  /** Surnames by which somebody is called without a first name. */
  readonly #calledBySurname = new Set<string>();
  #mentions: Mention[] = [];
  #paragraph = 0;
  /** A person without a name was mentioned after everyone else. */
  #isUnnamedLast = false;
  #readTo = 0;
  /** Whom the sentence before is about. */
  #topic: Span | undefined;

  constructor(text: string, words: NameWords) {
    this.#text = text;
    this.#words = words;
  }

  /** Begins the next paragraph. */
  nextParagraph(start: number): void {
    this.#paragraph++;
    this.#readTo = Math.max(this.#readTo, start);
    this.#mentions = this.#mentions.filter(({ paragraph }) => paragraph >= this.#paragraph - maxParagraphsBack);
  }

  /** Reads what the text says up to a place. */
  read(end: number): void {
    if (end <= this.#readTo) return;
    const start = this.#readTo;
    const narration = this.#text.slice(start, end);
    this.#readTo = end;
    const unnamed = [...narration.matchAll(this.#words.unnamed)].at(-1)?.index ?? -1;
    let last = -1;
    for (const { 0: sequence, index } of narration.matchAll(nameSequence)) {
      const pronoun = this.#words.pronouns[sequence.toLowerCase()];
      const meant = pronoun && (this.onlyOne(pronoun) ?? this.topic(pronoun));
      if (meant) this.#mention(this.#keyAt(meant), meant, start + index);
      // Somebody unknown, whom the next pronoun may mean as well.
      else if (pronoun)
        this.#mention(`?${pronoun}`, { start: start + index, end: start + index }, start + index, { isDoubtful: true });
      if (pronoun) continue;
      const isNamed = this.#readName(sequence, start + index, narration, index);
      if (isNamed) last = index;
    }
    if (last >= 0 || unnamed >= 0) this.#isUnnamedLast = unnamed > last;
  }

  /** Passes over a quotation: whoever is named in it is not who is meant outside. */
  skip(end: number): void {
    this.#readTo = Math.max(this.#readTo, end);
  }

  /** Somebody spoke, whose name is at a span. */
  speaks(span: Span, pronoun?: Pronoun): void {
    const name = this.#text.slice(span.start, span.end);
    if (!/^(?!The\s\p{Ll})\p{Lu}/u.test(name) || !/\p{Ll}/u.test(name) || this.#words.notPeople.test(name)) return;
    const words = name.split(/\s+/);
    const key = this.#keyOf(words);
    this.#learn(key, words, pronoun ?? this.#pronounIn(words));
    this.#mention(key, span, Math.max(span.start, this.#readTo), { isSpeaker: true });
    this.#isUnnamedLast = false;
  }

  /** Whether a pronoun may mean whoever is named at a span. */
  agrees(span: Span, pronoun: Pronoun): boolean {
    const name = this.#text.slice(span.start, span.end);
    const words = name.split(/\s+/);
    const known = this.#known.get(this.#keyOf(words));
    const own = this.#pronounIn(words);
    if (own) return own === pronoun;
    return known === undefined || known === 'unknown' || known === 'shared' || known === pronoun;
  }

  /** The only person whom a pronoun can mean, if there is one, of those mentioned since a place. */
  onlyOne(pronoun: Pronoun, since = this.#readTo - maxReach): Span | undefined {
    if (this.#isUnnamedLast) return undefined;
    const possible = this.#mentions.filter((mention) => mention.at >= since && this.#mayMean(mention, pronoun));
    const last = possible.at(-1);
    if (!last || last.isDoubtful || possible.some(({ key }) => key !== last.key)) return undefined;
    return this.#known.get(last.key) === 'shared' ? undefined : last.span;
  }

  /** Whoever spoke last, if a pronoun can mean nobody who was mentioned since. */
  lastToSpeak(pronoun: Pronoun): Span | undefined {
    if (this.#isUnnamedLast) return undefined;
    const index = this.#mentions.findLastIndex(({ isSpeaker }) => isSpeaker);
    const speaker = this.#mentions[index];
    if (!speaker || speaker.at < this.#readTo - maxReach || this.#known.get(speaker.key) !== pronoun) return undefined;
    const isAlone = this.#mentions
      .slice(index + 1)
      .every((mention) => mention.key === speaker.key || !this.#mayMean(mention, pronoun));
    return isAlone ? speaker.span : undefined;
  }

  /** The subject of a sentence, if a pronoun can mean nobody else in it. */
  subjectOf(sentence: number, pronoun: Pronoun): Span | undefined {
    const subject = this.onlyOne(pronoun, sentence);
    return subject && this.#firstPerson(sentence)?.key === this.#keyAt(subject) ? subject : undefined;
  }

  /** The person with whose name a sentence begins; undefined if a pronoun or somebody without a name stands before it. */
  #firstPerson(sentence: number): Mention | undefined {
    const first = this.#mentions.find(({ at }) => at >= sentence);
    if (!first || first.at - sentence > maxBeforeSubject) return undefined;
    const lead = this.#text.slice(sentence, first.at);
    const unnamed = this.#text.slice(sentence, Math.max(first.at, first.span.end)).search(this.#words.unnamed);
    const isFirst = !this.#words.anyPronoun.test(lead) && !(unnamed >= 0 && unnamed < lead.length);
    return isFirst ? first : undefined;
  }

  /** Whom the sentence before is about, if a pronoun may mean that person. */
  topic(pronoun: Pronoun): Span | undefined {
    if (!this.#topic || this.#isUnnamedLast || !this.agrees(this.#topic, pronoun)) return undefined;
    return this.#known.get(this.#keyAt(this.#topic)) === 'shared' ? undefined : this.#topic;
  }

  /** Ends a sentence. It is about whoever speaks in it, or else about its subject. */
  endSentence(sentence: Span, speaker: Span | undefined): void {
    this.#topic = speaker ?? this.#subjectGoingOn(sentence) ?? this.#subjectNamed(sentence);
  }

  /** The topic of the sentence before, if this one goes on about it: "On Monday, she left." */
  #subjectGoingOn({ start, end }: Span): Span | undefined {
    const words = this.#words.goesOnAbout.exec(this.#text.slice(start, end));
    const pronoun = this.#words.pronouns[words?.[1]?.toLowerCase() ?? ''];
    const topic = pronoun && this.topic(pronoun);
    if (!words || !topic) return undefined;
    return this.#isAloneToAct(topic, pronoun, { start, end }, start + words[0].length) ? topic : undefined;
  }

  /** The subject with which a sentence begins, if that person has spoken before: "Ada Moss met the skipper." */
  #subjectNamed(sentence: Span): Span | undefined {
    const { start, end } = sentence;
    const first = this.#firstPerson(start);
    const pronoun = first && this.#known.get(first.key);
    if (!first || (pronoun !== 'he' && pronoun !== 'she')) return undefined;
    const hasSpoken = this.#mentions.some(({ key, at, isSpeaker }) => isSpeaker && at < start && key === first.key);
    if (!hasSpoken || !this.#words.acts.test(this.#text.slice(first.span.end, end))) return undefined;
    return this.#isAloneToAct(first.span, pronoun, sentence, first.span.end) ? first.span : undefined;
  }

  /**
   * Whether the subject of a sentence, which ends at `from`, is the only person in it whom a pronoun may mean, or the others
   * stand behind it, do nothing, and nothing is done to them.
   */
  #isAloneToAct(subject: Span, pronoun: Pronoun, { start, end }: Span, from: number): boolean {
    const key = this.#keyAt(subject);
    const others = this.#mentions.filter(
      (mention) => mention.at >= start && mention.key !== key && this.#mayMean(mention, pronoun),
    );
    if (others.length > 0 && !this.#words.experiences.test(this.#text.slice(from, end))) return false;
    return others.every(
      ({ at, span }) => at >= from && at === span.start && !this.#words.acts.test(this.#text.slice(span.end, end)),
    );
  }

  /** Whether a pronoun may mean whoever was mentioned, as far as it is known. */
  #mayMean({ key, isDoubtful }: Mention, pronoun: Pronoun): boolean {
    const known = this.#known.get(key);
    if (key.startsWith('?')) return key === `?${pronoun}`;
    return isDoubtful || known === 'unknown' || known === 'shared' || known === pronoun;
  }

  #mention(key: string, span: Span, at: number, { isDoubtful = false, isSpeaker = false } = {}): void {
    this.#mentions.push({ key, span, paragraph: this.#paragraph, at, isDoubtful, isSpeaker });
    if (this.#mentions.length > maxMentions) this.#mentions.shift();
  }

  /**
   * The surname of a name, also of a first name alone. Beside a woman who is called by her surname, a man
   * of the same surname has his first name as well, and the other way round.
   */
  #keyOf(words: readonly string[]): string {
    const last = bareWord(words.at(-1) ?? '');
    if (words.length === 1) return this.#surnames.get(last) ?? last;
    const known = this.#calledBySurname.has(last) ? this.#known.get(last) : undefined;
    const own = known && this.#pronounIn(words);
    const isRelative = own && (known === 'he' || known === 'she') && own !== known;
    return isRelative ? `${bareWord(words[0]!)} ${last}` : last;
  }

  #keyAt({ start, end }: Span): string {
    return this.#keyOf(this.#text.slice(start, end).split(/\s+/));
  }

  #learn(key: string, words: readonly string[], pronoun: Pronoun | undefined): void {
    const first = bareWord(words[0] ?? '');
    if (words.length > 1 && pronounOfFirstName(first)) {
      const other = this.#surnames.get(first);
      this.#surnames.set(first, other === undefined || other === key ? key : first);
    }
    const known = this.#known.get(key);
    if (known && known !== 'unknown' && pronoun && known !== pronoun) this.#known.set(key, 'shared');
    else if (!known || known === 'unknown') this.#known.set(key, pronoun ?? 'unknown');
  }

  #pronounIn(words: readonly string[]): Pronoun | undefined {
    for (const word of words.slice(0, -1)) {
      const pronoun = this.#words.pronounOfTitle(bareWord(word)) ?? pronounOfFirstName(bareWord(word));
      if (pronoun) return pronoun;
    }
    return undefined;
  }

  /** The words of a sequence of capitalised words that are a name, and how many characters stand before them. */
  #nameIn(sequence: string): { words: string[]; skipped: number } {
    const parts = [...sequence.matchAll(/\S+/gu)];
    const first = parts.findIndex(([word]) => !this.#words.notNames.test(word));
    if (first < 0) return { words: [], skipped: 0 };
    let from = first;
    // "The Notorious Bettie Page": what stands between an article and a first name is no part of the name.
    const given = parts.findIndex(([word]) => pronounOfFirstName(bareWord(word)));
    const isWithoutOffice = !this.#words.office.test(sequence);
    if (first > 0 && given > first && given < parts.length - 1 && isWithoutOffice) from = given;
    return { words: parts.slice(from).map(([word]) => word), skipped: parts[from]!.index };
  }

  /** Whether a name that comes up first is that of a person; undefined if it may be something else. */
  #isPerson(words: readonly string[], before: string, after: string): boolean | undefined {
    const name = words.join(' ');
    const { office, notPeople, beforeThings, described } = this.#words;
    if (notPeople.test(name)) return false;
    if (this.#pronounIn(words)) return true;
    if (words.length < 2) return pronounOfFirstName(bareWord(name)) !== undefined;
    if (office.test(name) || office.test(before + name) || isDescribed.test(after) || described.test(after))
      return true;
    return beforeThings.test(before) || !/\p{Ll}/u.test(name) || !doesSomething.test(after) ? false : undefined;
  }

  /** Reads a sequence of capitalised words; returns whether it names a person. */
  #readName(sequence: string, at: number, narration: string, index: number): boolean {
    const { words, skipped } = this.#nameIn(sequence);
    if (words.length === 0) return false;
    const start = at + skipped;
    const span = { start, end: start + sequence.slice(skipped).replace(/(?:[’']s?|\.)$/u, '').length };
    const key = this.#keyOf(words);
    const end = index + sequence.length;
    const isPerson =
      this.#known.has(key) ||
      this.#isPerson(
        words,
        narration.slice(Math.max(0, index - 20), index),
        narration.slice(end, end + maxDescription),
      );
    if (isPerson === false) return false;
    if (isPerson) {
      const alone = words.length === 1 ? pronounOfFirstName(key) : undefined;
      this.#learn(key, words, this.#pronounIn(words) ?? alone);
      if (words.length === 1 && !alone) this.#calledBySurname.add(key);
    }
    this.#mention(key, span, span.start, { isDoubtful: isPerson === undefined });
    return true;
  }
}
