import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import mjml2html from 'mjml';
import MailComposer from 'nodemailer/lib/mail-composer';
import pMap from 'p-map';
import { dynamodbReaderStore } from '../../functions/adapters/dynamodb-reader-store.ts';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import type { Edition, Window } from '../../functions/core/edition.ts';
import type { Clock } from '../../functions/core/ports.ts';
import { readEdition } from '../../functions/store/editions.ts';
import { mjmlSource, viewOfEditions } from './peer-mails.ts';

/**
 * What is written first when a digest service is needed: a Lambda function that reads each reader and the editions of their
 * topics, renders a mail with MJML, composes it with Nodemailer and sends it by SES. It has no ledger, so a retry mails people
 * twice, and no receipts. It is run as Broadsheet's functions are: `Order` in, how many mails were sent out.
 */
interface Order {
  readers: string[];
  window: Window;
}

export const createHandler = (environment: NodeJS.ProcessEnv, clock: Clock) => {
  const store = s3ObjectStore({ client: new S3Client(), bucket: environment.BUCKET! });
  const readers = dynamodbReaderStore({
    client: DynamoDBDocumentClient.from(new DynamoDBClient()),
    table: environment.TABLE!,
    clock,
  });
  const ses = new SESClient();
  const siteUrl = environment.SITE_URL!;

  return async ({ readers: ids, window }: Order): Promise<number> => {
    // Editions are read once in an invocation, which even a first version would do.
    const known = new Map<string, Edition>();
    const editionOf = async (topic: string): Promise<Edition> => {
      const read = known.get(topic);
      if (read) return read;
      const stored = await readEdition(store, { topic, window });
      if (stored.state !== 'found') throw new Error(`There is no edition of ${topic}.`);
      known.set(topic, stored.value);
      return stored.value;
    };
    const send = async (id: string): Promise<void> => {
      const reader = await readers.get(id);
      if (!reader) throw new Error(`There is no reader ${id}.`);
      const editions: Edition[] = [];
      for (const topic of reader.topics) editions.push(await editionOf(topic));
      const unsubscribe = `${siteUrl}/unsubscribe/${id}`;
      const manage = { preferences: `${siteUrl}/preferences/${id}`, pause: `${siteUrl}/pause/${id}` };
      const view = viewOfEditions(editions, { manage, unsubscribe, view: `${siteUrl}/digest/${id}` });
      const { html } = await mjml2html(mjmlSource(view), { fonts: {} });
      const stories = view.topics.flatMap((topic) => topic.stories);
      const text = stories.map(({ headline, sentences }) => [headline, ...sentences.map((one) => one.text)].join('\n'));
      const raw = await new MailComposer({
        from: environment.FROM_ADDRESS!,
        to: reader.address,
        subject: view.subject,
        text: text.join('\n\n'),
        html,
        headers: { 'List-Unsubscribe': `<${unsubscribe}>` },
      })
        .compile()
        .build();
      await ses.send(new SendRawEmailCommand({ Destinations: [reader.address], RawMessage: { Data: raw } }));
    };
    // As many at once as `deliver` sends.
    await pMap(ids, send, { concurrency: 12 });
    return ids.length;
  };
};
