import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** What public DNS returns: records by `name TYPE`, or how a name fails. */
export type Zone = Map<string, string[] | 'SERVFAIL' | 'silence'>;

const types: Record<number, 'CNAME' | 'MX' | 'TXT'> = { 5: 'CNAME', 15: 'MX', 16: 'TXT' };

const labels = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ]);

/** A record's data as it is on the wire: RFC 1035, 3.3. */
const data = (type: string, value: string): Buffer => {
  if (type === 'CNAME') return labels(value);
  if (type === 'MX') {
    const [priority = '', exchange = ''] = value.split(' ');
    return Buffer.concat([Buffer.from([0, Number(priority)]), labels(exchange)]);
  }
  const text = Buffer.from(value, 'latin1');
  const parts = [];
  for (let at = 0; at < text.length; at += 255) parts.push(text.subarray(at, at + 255));
  return Buffer.concat(parts.map((part) => Buffer.concat([Buffer.from([part.length]), part])));
};

/** Answers DNS questions on 127.0.0.1 over UDP by RFC 1035: records, no such name, no such record, failure, silence. */
export const startDns = async (zone: Zone): Promise<{ server: string; stop(): Promise<void> }> => {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const parts: string[] = [];
    let at = 12;
    for (let length = query[at]!; length > 0; length = query[at]!) {
      parts.push(query.toString('latin1', at + 1, at + 1 + length));
      at += length + 1;
    }
    const name = parts.join('.').toLowerCase();
    const type = types[query.readUInt16BE(at + 1)] ?? '';
    const found = zone.get(`${name} ${type}`);
    if (found === 'silence') return;
    const answers = (found === 'SERVFAIL' ? [] : (found ?? [])).map((value) => {
      const bytes = data(type, value);
      const head = Buffer.alloc(12);
      head.writeUInt16BE(0xc00c, 0); // The name of the question.
      head.writeUInt16BE(query.readUInt16BE(at + 1), 2);
      head.writeUInt16BE(1, 4);
      head.writeUInt32BE(60, 6);
      head.writeUInt16BE(bytes.length, 10);
      return Buffer.concat([head, bytes]);
    });
    const named = [...zone.keys()].some((key) => key.startsWith(`${name} `));
    const code = found === 'SERVFAIL' ? 2 : named ? 0 : 3;
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    head.writeUInt16BE(0x8180 | code, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(answers.length, 6);
    socket.send(Buffer.concat([head, query.subarray(12, at + 5), ...answers]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    server: `127.0.0.1:${socket.address().port}`,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
};
