import { Parser } from 'htmlparser2';

const set = (names: string) => new Set(names.split(' '));

/** Elements that end a paragraph where they begin and where they end. */
export const blocks = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);

/**
 * Elements whose content is not the article's: code, controls, drawings, captions, asides and navigation; and what the
 * article itself has struck out.
 */
export const dropped = set(
  'aside audio button canvas datalist del dialog embed figcaption footer form head iframe input math menu nav noembed noframes noscript object option picture s script select strike style svg template textarea title video',
);

/** Nothing that is read goes deeper, or has more elements and pieces of text; what does is there to break readers. */
const deepest = 400;
const maxParts = 120_000;
/** No element has more attributes. */
const maxAttributes = 500;

/** Whether an element says by its own attributes that nobody sees it. */
export const isHidden = (attributes: Record<string, string>) =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '');

/**
 * Whether a piece of HTML is nested deeper or is made of more parts than readers of the whole document can bear. Looks
 * at no more of it than it takes to tell.
 */
export const shapeOf = (html: string): { tooDeep: boolean; tooMany: boolean } => {
  let depth = 0;
  let most = 0;
  let parts = 0;
  let attributes = 0;
  let maxOfOne = 0;
  const count = () => {
    parts++;
  };
  const parser = new Parser({
    onopentagname: () => {
      depth++;
      parts++;
      attributes = 0;
      most = Math.max(most, depth);
    },
    onattribute: () => {
      maxOfOne = Math.max(maxOfOne, ++attributes);
    },
    ontext: count,
    oncomment: count,
    onprocessinginstruction: count,
    onclosetag: () => {
      depth--;
    },
  });
  const piece = 4096;
  for (let at = 0; at < html.length && most <= deepest; at += piece) parser.write(html.slice(at, at + piece));
  return { tooDeep: most > deepest, tooMany: parts > maxParts || maxOfOne > maxAttributes };
};

const signs = '0123456789+-−';
const shifted = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋' } as const;

/** Whether an element stands above or below its line. */
export const isShifted = (name: string): name is 'sup' | 'sub' => name === 'sup' || name === 'sub';

/**
 * What stands above or below a line, as a part of it: figures as such, since "10" and a raised "6" are not 106, and letters
 * as they are ("1st"). A raised figure behind the end of a clause is the number of a note, and is left away.
 */
export const inLine = (words: string, name: 'sup' | 'sub', before: string): string => {
  const figure = words.trim();
  if (!/^[+−-]?\d{1,4}[+−-]?$/.test(figure)) return words;
  if (name === 'sup' && /[.,;:!?…"”’»)]$/u.test(before)) return '';
  return [...figure].map((sign) => [...shifted[name]][signs.indexOf(sign)]).join('');
};

const formula =
  /<math\b[^<>]{0,2000}>((?:[^<]|<\/?(?:mrow|mstyle|semantics|mi|mn|mo|mtext|mspace)\b[^<>]{0,500}>){0,1000})<\/math\s*>/gi;

/** HTML with the formulas that are a row of signs as words: "a + b". Any other cannot be told on one line. */
const withPlainFormulas = (html: string): string =>
  /<math\b/i.test(html) ? html.replace(formula, (_, row: string) => row.replace(/<[^<>]*>/g, '')) : html;

/**
 * The paragraphs that a piece of HTML would show: blocks and double line breaks part them, links keep their words,
 * pictures and everything that is not text vanish, entities become characters. Linear in the length of the markup;
 * what is nested too deep to be an article has none.
 */
export const paragraphsOf = (html: string): string[] => {
  if (shapeOf(html).tooDeep) return [];
  const paragraphs: string[] = [];
  let text = '';
  let dropping = 0;
  let shift: { name: 'sup' | 'sub'; from: number } | undefined;
  const flush = () => {
    shift = undefined;
    for (const paragraph of text.split(/\n[^\S\n]*\n/)) if (paragraph.trim()) paragraphs.push(paragraph);
    text = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (dropping > 0 || dropped.has(name) || isHidden(attributes)) dropping++;
      if (blocks.has(name)) flush();
      else if (name === 'br') text += '\n';
      else if (name === 'td' || name === 'th') text += ' ';
      else if (isShifted(name)) shift ??= { name, from: text.length };
    },
    ontext: (data) => {
      // Line breaks in the source are white space; those of <br> are kept apart from them.
      if (dropping === 0) text += data.replace(/\s+/g, ' ');
    },
    onclosetag: (name) => {
      if (dropping > 0) dropping--;
      if (blocks.has(name)) flush();
      if (name !== shift?.name) return;
      const before = text.slice(0, shift.from);
      text = `${before}${inLine(text.slice(shift.from), shift.name, before)}`;
      shift = undefined;
    },
  });
  parser.end(withPlainFormulas(html));
  flush();
  return paragraphs;
};

/** True where a text that should be plain is HTML all the same: it holds a closing block, paragraph or line-break tag. */
export const looksLikeMarkup = (text: string): boolean =>
  /<\/(?:p|div|li|h[1-6]|article|section|body)>|<br\s*\/?>/i.test(text);

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** A title or a name may be this many characters long before it is read; what is printed of it is shorter still. */
const maxFieldLength = 5000;

/**
 * The words of a title or a name that a publisher may have written as HTML: tags are dropped, and each character
 * reference is decoded once, so that "&amp;lt;" comes out as "&lt;". Call it exactly once for each field, in the format
 * that read it; not on what a parser has decoded already. Words without tags keep their bare "&" and "<".
 */
export const plainWords = (field: string): string => {
  const words = field.slice(0, maxFieldLength);
  if (/<\/?[a-z][^<>]*>|<!--/i.test(words)) return paragraphsOf(words).join(' ');
  return words.replace(reference, (one) => paragraphsOf(`x${one}`).join('').slice(1));
};

const webOrMailAddress = /^(?:[a-z][a-z+.-]{1,20}:\/\/|\/\/|www\.|mailto:|[^\s@]{1,64}@[^\s@]{1,255}$)/i;

/**
 * The names in a list of authors: addresses are no names, and the one in "mia@paper.example (Mia Holt)" or "Mia Holt
 * <mia@paper.example>" is left away. Each name comes once, in order; undefined where none is left.
 */
export const authorNames = (authors: readonly (string | null | undefined)[]): string | undefined => {
  const names = authors.flatMap((author) => {
    const name = (author ?? '')
      .slice(0, maxFieldLength)
      .trim()
      .replace(/^[^\s@]{1,64}@[^\s@]{1,255}\s+\(([^()]*)\)$/, '$1')
      .replace(/\s?<[^<>@\s]{1,64}@[^<>@\s]{1,255}>$/, '')
      .trim();
    return name && !webOrMailAddress.test(name) ? [name] : [];
  });
  return [...new Set(names)].join(', ') || undefined;
};

/** Whether any of the paragraphs has a letter or a digit. */
export const hasWords = (paragraphs: readonly string[]): boolean =>
  paragraphs.some((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
const lengthOf = (paragraphs: readonly string[]) => paragraphs.reduce((sum, { length }) => sum + length, 0);

/** A later field is fuller than an earlier one from this many times its length on: less is markup and white space. */
const fuller = 1.5;

/**
 * Which of several fields that hold a text holds the article: the first with words, unless a later one is much longer,
 * as where a teaser stands in the field that usually has the text. -1 where none has words.
 */
export const fullestOf = (fields: readonly (readonly string[])[]): number =>
  fields.reduce((best, field, at) => {
    if (!hasWords(field)) return best;
    return best < 0 || lengthOf(field) > fuller * lengthOf(fields[best]!) ? at : best;
  }, -1);
