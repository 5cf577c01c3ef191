import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readerPartition } from '../../functions/adapters/dynamodb-table.ts';
import { signLink } from '../../functions/core/link.ts';
import { openTestSite, post, signUpForm, subscribe, type TestSite } from '../kit/web.ts';

describe('a reader whose record cannot be read', () => {
  let site: TestSite;
  let client: DynamoDBDocumentClient;
  let preferences: string;
  const id = () => site.idOf('amal@example.com');
  const damage = (field: string, value: unknown) =>
    client.send(
      new UpdateCommand({
        TableName: site.servers.environment.TABLE!,
        Key: { pk: readerPartition(id()), sk: 'READER' },
        UpdateExpression: 'SET #field = :value',
        ExpressionAttributeNames: { '#field': field },
        ExpressionAttributeValues: { ':value': value },
      }),
    );
  const link = (purpose: 'unsubscribe' | 'view', about?: string) =>
    signLink(
      { readerId: id(), purpose, issuedAt: Math.floor(site.clock.now().getTime() / 1000), ...(about && { about }) },
      site.servers.secrets.linkKeys,
    );

  beforeAll(async () => {
    site = await openTestSite({ storage: 'embedded' });
    client = DynamoDBDocumentClient.from(new DynamoDBClient());
    preferences = await subscribe(site, 'amal@example.com');
  });
  afterAll(async () => {
    client.destroy();
    await site.stop();
  });

  it('sees their preferences while only one of their topics cannot be read', async () => {
    await damage('topics', ['trade', 'undo: *', 'security']);
    const page = await site.app.request(preferences);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Security &amp; defence');
  });

  it('sees a sentence about it on each page that their links lead to, in their browser’s language', async () => {
    await damage('topics', 7);
    for (const path of [preferences, `/unsubscribe/${link('unsubscribe')}`, `/digest/${link('view', 'from#x')}`]) {
      const page = await site.app.request(path);
      expect([path, page.status]).toEqual([path, 503]);
      expect(await page.text()).toContain('We can’t open your subscription');
    }
    const left = await post(site, `/unsubscribe/${link('unsubscribe')}`, { 'List-Unsubscribe': 'One-Click' });
    expect([left.status, await left.text()]).toEqual([503, expect.stringContaining('reply to any of our emails')]);
    const german = await site.app.request(preferences, { headers: { 'Accept-Language': 'de' } });
    expect(await german.text()).toContain('Wir können Ihr Abonnement nicht öffnen');
    expect(site.logged.filter(({ fields }) => fields.event === 'reader.unreadable').length).toBeGreaterThan(0);
    expect(JSON.stringify(site.logged)).not.toContain('amal@example.com');
  });

  it('cannot be distinguished from a stranger by anyone who types their address', async () => {
    const asked = async (address: string) => {
      const answers = [
        await post(site, '/subscribe', signUpForm(address)),
        await post(site, '/link', { address, website: '' }),
      ];
      return answers.map(({ status, headers }) => [status, headers.get('location')]);
    };
    expect(await asked('amal@example.com')).toEqual(await asked('stranger@example.com'));
  });
});
