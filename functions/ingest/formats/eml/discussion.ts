/** Posts of mailing lists, and the digests that lists make of them. */

/** One mail of a digest in plain text. */
export interface DigestPost {
  subject: string;
  from: string | undefined;
  date: string | undefined;
  text: string;
}

const maxPosts = 500;
const betweenPosts = /^-{20,}\s*$/m;
const fields =
  /^(?:Message: \d+\n)?((?:(?:Date|From|To|Cc|Subject|Message-ID|Content-Type|Reply-To|In-Reply-To|References)\s*: .*\n(?:[ \t]+.*\n)*){2,})\n/i;

const fieldIn = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}\\s*:\\s*(.*(?:\\n[ \\t]+.*)*)`, 'im').exec(head)?.[1]?.replace(/\s+/g, ' ').trim();

/** The posts of a digest as Mailman and its kin write them in plain text; undefined if it is none. */
export const postsOfDigest = (text: string): DigestPost[] | undefined => {
  const parts = text.replace(/\r\n?/g, '\n').split(betweenPosts);
  const posts = parts.slice(1, maxPosts).flatMap((part) => {
    const trimmed = part.replace(/^\n+/, '');
    const head = fields.exec(trimmed);
    const subject = head && fieldIn(head[1]!, 'Subject');
    if (!head || !subject) return [];
    return [
      {
        subject,
        from: fieldIn(head[1]!, 'From'),
        date: fieldIn(head[1]!, 'Date'),
        text: trimmed.slice(head[0].length),
      },
    ];
  });
  return posts.length > 0 ? posts : undefined;
};

/** "On Monday, Mia Holt wrote:" above what somebody answers. */
const attribution =
  /^(?:on .{4,200} wrote|am .{4,200} schrieb.{0,80}|le .{4,200} a [eé]crit|el .{4,200} escribi[oó]|كتب .{2,100}|.{4,120} wrote|.{4,120} نے لکھا)\s*:\s*$/iu;

/** The end that list servers put under each post. */
const listEnd = /^_{20,}\s*$|^-- ?$/;

/**
 * What a post itself says: without what it quotes, its signature and the list's own end.
 */
export const ownWords = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line, at) => at > 0 && listEnd.test(line));
  const kept = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s{0,3}>/.test(line));
  const told: string[] = [];
  for (const [at, line] of kept.entries()) {
    // The attribution may be broken over two lines.
    const isBroken = attribution.test(`${line} ${kept[at + 1] ?? ''}`.trim()) && !attribution.test(kept[at + 1] ?? '');
    if (attribution.test(line.trim()) || (isBroken && /^(?:on|am|le|el)\s/i.test(line))) continue;
    if (at > 0 && attribution.test(`${kept[at - 1]} ${line}`.trim()) && /^(?:on|am|le|el)\s/i.test(kept[at - 1]!))
      continue;
    told.push(line);
  }
  return told.join('\n');
};
