/**
 * One item's part of a feed's source. `fault`: what is wrong with where it begins and ends. `isOpen`: its end tag is
 * missing, which does no harm where everything in it is closed.
 */
export type Piece = { source: string; fault?: string; isOpen?: boolean };

/** Items beyond this are not looked at: more than any file may hold. */
const maxPieces = 20_001;

/** The next place of something in a source; looked for again only once it is passed. */
const nextPlace = (source: string, what: string) => {
  let place = 0;
  return (from: number): number => {
    if (place >= 0 && place < from) place = source.indexOf(what, from);
    return place;
  };
};

/** Where comments and CDATA sections of a feed end, from marks that open them on. */
const sectionEnds = (source: string) => {
  const [sectionEnd, commentEnd, sectionStart] = [']]>', '-->', '<![CDATA['].map((what) => nextPlace(source, what)) as [
    (from: number) => number,
    (from: number) => number,
    (from: number) => number,
  ];
  /**
   * The place behind a section that begins before `at`; undefined where it is not closed: where it has no end, or the
   * item ends and another section begins before that.
   */
  return (mark: string, at: number, itemEnd: number): number | undefined => {
    const isComment = mark === '<!--';
    const end = isComment ? commentEnd(at) : sectionEnd(at);
    const again = isComment ? -1 : sectionStart(at);
    const isOpen = end < 0 || (itemEnd >= 0 && itemEnd < end && again >= 0 && itemEnd < again && again < end);
    return isOpen ? undefined : end + 3;
  };
};

/**
 * The items of a feed, each by itself, so that one that is broken costs no other. `rest` is the feed without them.
 * Walks through the source once.
 */
export const partsOf = (source: string, local: string): { rest: string; pieces: Piece[] } => {
  const marks = new RegExp(`<!\\[CDATA\\[|<!--|<(\\/?)((?:[\\w.-]{1,50}:)?${local})(?=[\\s/>])`, 'gi');
  const behindSection = sectionEnds(source);
  const pieces: Piece[] = [];
  const rest: string[] = [];
  let name: string | undefined;
  let start = -1;
  let after = 0;
  let fault: string | undefined;
  let isOpen = false;
  let itemEndAfter: ReturnType<typeof nextPlace> | undefined;
  const close = (end: number) => {
    pieces.push({ source: source.slice(start, end), ...(fault !== undefined && { fault }), ...(isOpen && { isOpen }) });
    start = -1;
    fault = undefined;
    isOpen = false;
    after = end;
  };
  const open = (place: number, tag: string, at: number) => {
    name = tag;
    itemEndAfter ??= nextPlace(source, `</${name}`);
    if (start >= 0) {
      isOpen = fault === undefined;
      fault ??= `It is not closed: there is no </${name}> before the next <${name}>`;
      close(place);
    }
    rest.push(source.slice(after, place));
    const end = source.indexOf('>', at);
    start = place;
    if (source[end - 1] === '/') close(end + 1);
  };
  for (let match = marks.exec(source); match && pieces.length < maxPieces; match = marks.exec(source)) {
    const [mark, slash, tag] = match;
    const at = marks.lastIndex;
    if (tag === undefined) {
      const behind = behindSection(mark, at, itemEndAfter?.(at) ?? -1);
      if (behind !== undefined) marks.lastIndex = behind;
      else if (start >= 0) fault = `A ${mark === '<!--' ? 'comment' : 'CDATA section'} in it is not closed`;
    } else if (name === undefined || tag.toLowerCase() === name.toLowerCase()) {
      const end = source.indexOf('>', at);
      if (!slash) open(match.index, tag, at);
      else if (start >= 0) close(end < 0 ? source.length : end + 1);
    }
  }
  if (start >= 0) {
    isOpen = fault === undefined;
    fault ??= 'The feed ends before it does';
    close(source.length);
  }
  rest.push(source.slice(after));
  // Between items there is nothing but white space.
  return { rest: [rest[0] ?? '', ...(rest.length > 1 ? [rest.at(-1)!] : [])].join(' '), pieces };
};
