import { createServer } from 'node:http';

/** A child process that answers every GET of an object with the same bytes, and every listing with one page of keys. */
const [bytes = '10000', keysOnPage = '1000'] = process.argv.slice(2);
const body = Buffer.alloc(Number(bytes), 'a');
const contents = Array.from(
  { length: Number(keysOnPage) },
  (_, index) =>
    `<Contents><Key>index/_all/20260101T000000000Z-${String(index).padStart(24, '0')}.json</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><ETag>&quot;0123456789abcdef0123456789abcdef&quot;</ETag><Size>${bytes}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
).join('');
const page = `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><Prefix></Prefix><KeyCount>${keysOnPage}</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`;
const server = createServer((request, response) => {
  request.resume();
  const isListing = request.url?.includes('list-type=2');
  const isRead = request.method === 'GET';
  response.setHeader('etag', '"0123456789abcdef0123456789abcdef"');
  response.end(isListing ? page : isRead ? body : '');
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
process.on('disconnect', () => process.exit());
