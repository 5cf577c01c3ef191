import type { SendRawEmailRequest } from '@aws-sdk/client-ses';

/** The request and the answer of SendRawEmail in the AWS Query protocol, for mails that are sent by the thousand. */

const field = (name: string, value: string) => `&${name}=${encodeURIComponent(value)}`;

/** Base64 as a value of a form. A `/` needs no escape there; `=` is at the end only. */
const base64Value = (data: Uint8Array): string => {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');
  return text.replaceAll('+', '%2B').replace(/=+$/, (end) => '%3D'.repeat(end.length));
};

/**
 * The form that SendRawEmail takes. The SDK's own serialiser percent-encodes 130 kB of base64 character by character and
 * copies it as text several times, which takes some milliseconds.
 */
export const rawEmailForm = ({
  Source,
  Destinations = [],
  RawMessage,
  FromArn,
  SourceArn,
  ReturnPathArn,
  Tags = [],
  ConfigurationSetName,
}: SendRawEmailRequest): Buffer => {
  const named = { Source, FromArn, SourceArn, ReturnPathArn, ConfigurationSetName };
  const fields = [
    ...Object.entries(named).map(([name, value]) => (value === undefined ? '' : field(name, value))),
    ...Destinations.map((address, index) => field(`Destinations.member.${index + 1}`, address)),
    ...Tags.flatMap(({ Name = '', Value = '' }, index) => [
      field(`Tags.member.${index + 1}.Name`, Name),
      field(`Tags.member.${index + 1}.Value`, Value),
    ]),
  ];
  const data = base64Value(RawMessage?.Data ?? new Uint8Array());
  return Buffer.from(`Action=SendRawEmail&Version=2010-12-01${fields.join('')}&RawMessage.Data=${data}`, 'latin1');
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const elementIn = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`)
    .exec(xml)?.[1]
    ?.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity]!);

/** Reads SES's answer. Throws what it refused as the SDK does: an error with the code as its name and the status. */
export const readRawEmailAnswer = ({ status, body }: { status: number; body: string }): { MessageId?: string } => {
  if (status === 200) {
    const MessageId = elementIn(body, 'MessageId');
    return MessageId === undefined ? {} : { MessageId };
  }
  const name = elementIn(body, 'Code') ?? 'UnknownError';
  const message = elementIn(body, 'Message') ?? `status ${status}`;
  throw Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
};
