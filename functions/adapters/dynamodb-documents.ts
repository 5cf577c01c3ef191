import { type AttributeValue, ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { openRepeater, type RepeatingClient } from './repeated-request.ts';

/** A value that is not written or read here, or an answer that is not read: the SDK does it instead. */
class NeedsSdk extends Error {}

const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype;

/** A value as DynamoDB's JSON has it; undefined ones are left out of maps. */
const toAttribute = (value: unknown): object => {
  switch (typeof value) {
    case 'string':
      return { S: value };
    case 'number':
      if (!Number.isFinite(value)) throw new NeedsSdk();
      return { N: String(value) };
    case 'boolean':
      return { BOOL: value };
    case 'object':
      if (value === null) return { NULL: true };
      if (Array.isArray(value)) return { L: value.map(toAttribute) };
      if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') };
      if (isPlain(value)) return { M: toAttributes(value as Record<string, unknown>) };
  }
  throw new NeedsSdk();
};
const toAttributes = (values: Readonly<Record<string, unknown>>): Record<string, object> => {
  const attributes: Record<string, object> = {};
  for (const name in values) if (values[name] !== undefined) attributes[name] = toAttribute(values[name]);
  return attributes;
};

/** An attribute as DynamoDB's JSON has it: bytes are in base64. */
type Attribute = Omit<AttributeValue, 'B' | 'L' | 'M'> & { B?: string; L?: Attribute[]; M?: Record<string, Attribute> };
const fromAttribute = ({ S, N, B, BOOL, NULL, L, M }: Attribute): unknown => {
  if (S !== undefined) return S;
  if (BOOL !== undefined) return BOOL;
  if (NULL) return null;
  if (L) return L.map(fromAttribute);
  if (M) return fromAttributes(M);
  if (B !== undefined) return new Uint8Array(Buffer.from(B, 'base64'));
  const number = Number(N);
  if (N === undefined || Math.abs(number) > Number.MAX_SAFE_INTEGER) throw new NeedsSdk();
  return number;
};
const fromAttributes = (attributes: Readonly<Record<string, Attribute>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, fromAttribute(value)]));

/** The inputs of commands that hold values, and in which form. */
const withAttributes = ({
  Key,
  Item,
  ExpressionAttributeValues,
  ...input
}: {
  Key?: Record<string, unknown> | undefined;
  Item?: Record<string, unknown> | undefined;
  ExpressionAttributeValues?: Record<string, unknown> | undefined;
}) => ({
  ...input,
  ...(Key && { Key: toAttributes(Key) }),
  ...(Item && { Item: toAttributes(Item) }),
  ...(ExpressionAttributeValues && { ExpressionAttributeValues: toAttributes(ExpressionAttributeValues) }),
});

/** The command of the SDK that reads, writes or updates one item; undefined for others. */
const commandOf = (command: unknown): string | undefined => {
  if (command instanceof GetCommand) return 'GetItemCommand';
  if (command instanceof PutCommand) return 'PutItemCommand';
  return command instanceof UpdateCommand ? 'UpdateItemCommand' : undefined;
};

/**
 * A document client for functions that read and write thousands of single items: it repeats the SDK's requests
 * (`repeated-request.ts`). What is not answered with the item, or with a condition that failed, is asked again by the SDK as
 * if it had been its own first try, with its retries and errors.
 */
export const dynamodbDocuments = (): DynamoDBDocumentClient => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const repeater = openRepeater(client as unknown as RepeatingClient);
  const send = client.send.bind(client) as (...inputs: unknown[]) => Promise<unknown>;
  const repeat = async (name: string, input: object) => {
    const { status, body } = await repeater.send(name, Buffer.from(JSON.stringify(withAttributes(input))));
    if (status === 200) {
      const { Item, Attributes } = JSON.parse(body) as Record<string, Record<string, Attribute> | undefined>;
      return {
        $metadata: { httpStatusCode: status },
        ...(Item && { Item: fromAttributes(Item) }),
        ...(Attributes && { Attributes: fromAttributes(Attributes) }),
      };
    }
    const { __type = '', message = '' } = JSON.parse(body) as { __type?: string; message?: string };
    if (!__type.endsWith('#ConditionalCheckFailedException')) throw new NeedsSdk();
    throw new ConditionalCheckFailedException({ message, $metadata: { httpStatusCode: status } });
  };
  client.send = (async (command: { input: object }, ...more: unknown[]) => {
    const name = more.length === 0 ? commandOf(command) : undefined;
    if (name === undefined || !repeater.knows(name)) return send(command, ...more);
    try {
      return await repeat(name, command.input);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) throw error;
      return send(command);
    }
  }) as unknown as typeof client.send;
  return client;
};
