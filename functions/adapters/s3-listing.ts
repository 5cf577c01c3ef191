import {
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type ListObjectsV2CommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ListedObject } from '../core/ports.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
        hex || decimal
          ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
          : (entities[name as string] ?? whole),
      )
    : text;

const fieldIn = (block: string, name: string): string | undefined => {
  const start = block.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : block.indexOf(`</${name}>`, start);
  return end < 0 ? undefined : unescaped(block.slice(start + name.length + 2, end));
};

const objectBlock = /<Contents>([\s\S]*?)<\/Contents>/g;

/** The objects of a page of S3's XML, with keys as they stand there, and the page without them. */
const splitPage = (xml: string): { objects: ListedObject[]; rest: string } => {
  const objects: ListedObject[] = [];
  const rest = xml.replace(objectBlock, (_, block: string) => {
    const key = fieldIn(block, 'Key');
    if (key !== undefined)
      objects.push({
        key,
        etag: (fieldIn(block, 'ETag') ?? '').replaceAll('"', ''),
        size: Number(fieldIn(block, 'Size') ?? 0),
        lastModified: new Date(fieldIn(block, 'LastModified') ?? 0),
      });
    return '';
  });
  return { objects, rest };
};

/** Keys may hold characters that XML cannot, so S3 is asked to URL-encode them; a store that does not do so says so. */
const keyIn = (page: Pick<ListObjectsV2CommandOutput, 'EncodingType'>, key: string) =>
  page.EncodingType === 'url' ? decodeURIComponent(key.replaceAll('+', ' ')) : key;

type Call = { input: ListObjectsV2CommandInput; request: unknown };
type Answer = { response: unknown; output: ListObjectsV2CommandOutput };

/** A page of a listing: its objects, and the common prefixes if a delimiter was given. */
export interface ListedPage {
  objects: ListedObject[];
  prefixes: string[];
}

/**
 * Pages of a listing. The client's own reader of XML takes some 25 ms of processor time for a page of a thousand keys (`npm
 * run bench:scale s3-client`), more than everything that is done with them; so the objects are taken out of the answer before
 * the client reads the rest, which tells it of faults and of the next page.
 */
export async function* listPages(client: S3Client, input: ListObjectsV2CommandInput): AsyncGenerator<ListedPage> {
  let token: string | undefined;
  do {
    const command = new ListObjectsV2Command({ ...input, EncodingType: 'url', ContinuationToken: token });
    let objects: ListedObject[] = [];
    command.middlewareStack.addRelativeTo(
      (next: (call: Call) => Promise<Answer>) => async (call: Call) => {
        const answer = await next(call);
        const response = answer.response as { statusCode: number; body: AsyncIterable<Uint8Array> };
        if (response.statusCode !== 200) return answer;
        const chunks: Uint8Array[] = [];
        for await (const chunk of response.body) chunks.push(chunk);
        const page = splitPage(Buffer.concat(chunks).toString());
        objects = page.objects;
        return { ...answer, response: Object.assign(response, { body: Buffer.from(page.rest) }) };
      },
      { name: 'takeObjects', relation: 'after', toMiddleware: 'deserializerMiddleware' },
    );
    const page = await client.send(command);
    token = page.IsTruncated ? page.NextContinuationToken : undefined;
    yield {
      objects: objects.map((object) => ({ ...object, key: keyIn(page, object.key) })),
      prefixes: (page.CommonPrefixes ?? []).flatMap(({ Prefix }) => (Prefix === undefined ? [] : keyIn(page, Prefix))),
    };
  } while (token !== undefined);
}
