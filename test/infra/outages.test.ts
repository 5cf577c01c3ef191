import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Template } from 'aws-cdk-lib/assertions';
import type { SQSEvent } from 'aws-lambda';
import { dynamodbBreaker } from '../../functions/adapters/dynamodb-breaker.ts';
import { dynamodbReaderStore } from '../../functions/adapters/dynamodb-reader-store.ts';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { createHandler as createCanaryHandler } from '../../functions/canary/handler.ts';
import { canaryAddress, canaryHeader, canaryLinkHeader, proveCanary } from '../../functions/core/canary-proof.ts';
import { createHandler as createFeedbackHandler } from '../../functions/feedback/handler.ts';
import { createHandler as createRetireHandler } from '../../functions/retire/handler.ts';
import { keepCustomTopic } from '../../functions/web/readers/custom-topic.ts';
import { parseQuery } from '../../functions/web/readers/custom-topic-query.ts';
import { stages } from '../../infra/stages.ts';
import { signUp } from '../../local/demo/visitor.ts';
import { type AlarmProperties, alarmState, type Datum } from '../kit/alarm-states.ts';
import { openProduct, type RunningProduct } from '../kit/flow.ts';
import { handClock } from '../kit/servers.ts';
import { stackOf, withoutCode } from '../kit/stack.ts';
import { nameOf } from './synthesised.ts';

/**
 * Each outage is made to happen on the embedded servers. The metrics that the functions then write are judged by the
 * alarms of the template, as CloudWatch would.
 */

const namespace = 'Broadsheet/outages';
const minute = 60_000;
const topics = `topics:
  - id: ferries
    title: Ferries
    match: { any: [ferry] }
`;
/** One report a day, each of another event. */
const reports: Record<number, [title: string, text: string]> = {
  9: [
    'Ferry loses anchor',
    'The ferry Grey Heron lost an anchor off Port Ellery. The coastguard said 31 crew were aboard.',
  ],
  10: [
    'New ferry named',
    'A ferry for 90 cars was named at the Vessby yard by the mayor, Ada Finch, who broke a bottle of cider.',
  ],
  11: [
    'Ferry fares rise',
    'Fares on every ferry of the Skerrow Line go up by 6 percent in spring, its director told passengers.',
  ],
  18: [
    'Ferry crew praised',
    'A ferry crew pulled two anglers from the water off Gullstone, and the lifeboat service thanked its mate, Ivo Marsh.',
  ],
  13: [
    'Ferry pier closes',
    'The ferry pier at Ellery Sound shuts on Monday for repairs to its ramp, the harbour board said in a notice.',
  ],
  12: [
    'Ferry strike called',
    'Engineers will walk off each island ferry on Friday over night shifts, the Seafarers Union announced.',
  ],
};
const news = (day: number) => {
  const [title, text] = reports[day]!;
  return {
    Key: `articles/harbour-post/${day}.json`,
    Body: JSON.stringify({ title, date: `2026-11-${day}T03:00:00Z`, text }),
  };
};

describe('the alarms of the stack', () => {
  const clock = handClock('2026-11-10T04:00:00.000Z');
  const data: Datum[] = [];
  const before = { ...process.env };
  let alarms: Map<string, AlarmProperties>;
  let product: RunningProduct;
  let fails: (command: string, input: Record<string, string>) => boolean = () => false;
  let restore = () => {};

  const rings = (name: string) =>
    alarmState(alarms.get(name)!, { data, at: clock.now().getTime(), nameOf }) === 'ALARM';
  /** The alarms that ring now, but for those that ring wherever nothing is heard: of the canary, and of polls. */
  const ringing = () =>
    [...alarms.keys()].filter((name) => !['PromiseBroken', 'PollsNotPlanned'].includes(name) && rings(name));
  const record = (line: string) => {
    const { _aws, ...values } = JSON.parse(line) as {
      _aws: { CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[] };
      [name: string]: unknown;
    };
    for (const { Namespace, Dimensions, Metrics } of _aws.CloudWatchMetrics)
      for (const { Name } of Metrics)
        for (const names of Dimensions)
          data.push({
            namespace: Namespace,
            name: Name,
            dimensions: Object.fromEntries(names.map((each) => [each, String(values[each])])),
            value: Number(values[Name]),
            at: clock.now().getTime(),
          });
  };
  const publish = async (day: number) => {
    await new S3Client().send(new PutObjectCommand({ Bucket: product.environment.BUCKET!, ...news(day) }));
    await product.settled();
  };
  const waitingIn = async (queue: string) => {
    const asked = { QueueUrl: queue, AttributeNames: ['ApproximateNumberOfMessages' as const] };
    const { Attributes } = await new SQSClient().send(new GetQueueAttributesCommand(asked));
    return Number(Attributes?.ApproximateNumberOfMessages);
  };
  /** Runs the slot of the present quarter of an hour to its end. */
  const runSlot = async () => {
    await product.tick(clock.now().toISOString());
    await product.settled();
  };

  beforeAll(async () => {
    alarms = withoutCode((bundles, outdir) => {
      const settings = { stageName: 'outages', stage: stages.prod, bundles, sample: false };
      const template = Template.fromStack(stackOf(settings, { validated: false, outdir }).stack);
      return new Map(
        Object.entries(template.findResources('AWS::CloudWatch::Alarm')).map(([id, { Properties }]) => [
          id.replace(/^Alarms/, '').replace(/[0-9A-F]{8}$/, ''),
          Properties as AlarmProperties,
        ]),
      );
    });
    Object.assign(process.env, {
      POWERTOOLS_METRICS_DISABLED: 'false',
      POWERTOOLS_METRICS_NAMESPACE: namespace,
      POWERTOOLS_DEV: 'true',
    });
    jest.spyOn(console, 'log').mockImplementation((line) => {
      if (String(line).startsWith('{"_aws"')) record(String(line));
    });
    const sender = Object.getPrototypeOf(S3Client.prototype) as { send(...given: unknown[]): Promise<unknown> };
    const { send } = sender;
    sender.send = function (this: unknown, ...given: unknown[]) {
      const [command] = given as [{ constructor: { name: string }; input: Record<string, string> }];
      if (fails(command.constructor.name, command.input))
        return Promise.reject(Object.assign(new Error('Access Denied'), { name: 'AccessDenied' }));
      return send.apply(this, given);
    };
    restore = () => {
      sender.send = send;
    };
    product = await openProduct({ clock });
    await product.publisher.publishTopics(topics);
    await product.settled();
    await publish(9);
    for (const [name, at] of [
      ['ada', '05:00'],
      ['ben', '05:00'],
    ] as const)
      await signUp(product, { address: `${name}@reader.example`, topics: ['ferries'], at, zone: 'UTC' });
    await product.settled();
  });
  afterEach(async () => {
    fails = () => false;
    product.aws.ses.judge = () => 'accept';
    // Long enough for every alarm to be quiet again, but for the schedule, which then runs once more.
    clock.advance(25 * 60 * minute);
  });
  afterAll(async () => {
    await product.stop();
    restore();
    jest.restoreAllMocks();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  });

  it('are quiet after a slot in which everything went well', async () => {
    clock.set('2026-11-10T05:00:00.000Z');
    await publish(10);
    await runSlot();
    expect(product.aws.outbox.mails.filter(({ tags }) => tags.run).length).toBeGreaterThan(0);
    expect(ringing()).toEqual([]);
  });

  it('ring when SES refuses every mail', async () => {
    clock.set('2026-11-11T04:00:00.000Z');
    await publish(11);
    product.aws.ses.judge = () => 'reject';
    clock.set('2026-11-11T05:00:00.000Z');
    await runSlot();
    expect(ringing()).toEqual(['DigestsNotSent']);
  });

  it('ring when no edition can be compiled', async () => {
    clock.set('2026-11-12T04:00:00.000Z');
    await publish(12);
    fails = (command, { Key }) => command === 'PutObjectCommand' && /^editions\/ferries/.test(Key!);
    clock.set('2026-11-12T05:00:00.000Z');
    await runSlot();
    expect(ringing()).toContain('EditionsFailed');
  });

  it('ring when a step fails in every slot', async () => {
    clock.set('2026-11-13T05:00:00.000Z');
    fails = (command) => command === 'GetSendQuotaCommand';
    await runSlot();
    expect(ringing()).toContain('RunEndedEarly');
  });

  it('ring when pages answer with an error, although no function fails', async () => {
    clock.set('2026-11-14T05:00:00.000Z');
    await runSlot();
    fails = (command) => command === 'ListObjectsV2Command' || command === 'GetObjectCommand';
    const apiId = nameOf((alarms.get('PagesFail')!.Dimensions as { Value: unknown }[])[0]!.Value);
    for (let visit = 0; visit < 2; visit++) {
      const { status } = await fetch(`${product.site.url}/topics/ferries`);
      // API Gateway counts answers; there is none between a visitor and the function here.
      data.push({
        namespace: 'AWS/ApiGateway',
        name: '5xx',
        dimensions: { ApiId: apiId },
        value: status >= 500 ? 1 : 0,
        at: clock.now().getTime(),
      });
      clock.advance(5 * minute);
    }
    clock.advance(-5 * minute);
    expect(ringing()).toEqual(['PagesFail']);
  });

  it('ring when the schedule is dead while the runs of single readers go on', async () => {
    clock.set('2026-11-15T05:00:00.000Z');
    await runSlot();
    clock.advance(59 * minute);
    expect(ringing()).toEqual([]);
    product.run({
      kind: 'request',
      id: 'by-hand',
      topics: ['ferries'],
      readerIds: [],
      addresses: ['guest@reader.example'],
    });
    await product.settled();
    clock.advance(2 * minute);
    expect(ringing()).toEqual(['NoRunInAnHour']);
  });

  it('ring for as long as sending is stopped, and are quiet when a person has reset the breaker', async () => {
    clock.set('2026-11-16T05:00:00.000Z');
    const client = DynamoDBDocumentClient.from(new DynamoDBClient());
    const breaker = dynamodbBreaker({ client, table: product.environment.TABLE!, clock });
    await breaker.record({ sends: 40, bounces: 12 });
    for (const _ of ['first slot', 'second slot', 'third slot']) {
      await runSlot();
      expect(ringing()).toContain('SendingStopped');
      clock.advance(15 * minute);
    }
    await breaker.reset();
    await runSlot();
    expect(ringing()).not.toContain('SendingStopped');
    client.destroy();
  });

  it('ring when nobody calls what plans polls and ends embargoes, although digests go out', async () => {
    clock.set('2026-11-16T19:00:00.000Z');
    const { MetricName, Namespace, Dimensions } = alarms.get('PollsNotPlanned')!;
    const dimensions = Object.fromEntries(Dimensions!.map((each) => [each.Name, nameOf(each.Value)]));
    // Lambda counts the calls of a function; the stack's schedule makes one every five minutes.
    const call = () =>
      data.push({ namespace: Namespace!, name: MetricName!, dimensions, value: 1, at: clock.now().getTime() });
    for (let calls = 0; calls < 6; calls++) {
      call();
      clock.advance(5 * minute);
    }
    await runSlot();
    expect(ringing()).toEqual([]);
    expect(rings('PollsNotPlanned')).toBe(false);
    clock.advance(24 * minute);
    expect(rings('PollsNotPlanned')).toBe(false);
    clock.advance(minute);
    expect(rings('PollsNotPlanned')).toBe(true);
    call();
    expect(rings('PollsNotPlanned')).toBe(false);
  });

  it('ring when the table throttles for twenty minutes, and are quiet once everyone has their digest', async () => {
    clock.set('2026-11-18T04:00:00.000Z');
    await publish(18);
    clock.set('2026-11-18T05:00:00.000Z');
    const sent = () => product.aws.outbox.mails.filter(({ tags }) => tags.run).length;
    const before = sent();
    fails = (_, { TableName }) => TableName !== undefined;
    for (let slot = 0; slot < 2; slot++) {
      await runSlot();
      expect(ringing()).toContain('RunEndedEarly');
      clock.advance(10 * minute);
    }
    fails = () => false;
    clock.set('2026-11-18T05:30:00.000Z');
    await runSlot();
    expect(sent() - before).toBe(2);
  });

  it("ring when SES's events cannot be understood, once they have been tried for the last time", async () => {
    clock.set('2026-11-18T15:00:00.000Z');
    await runSlot();
    const bodies = ['{"mail":{}}', '{"eventType":"Send","mail":7}'];
    const handle = createFeedbackHandler(product.environment, clock);
    const receive = (receives: number) =>
      handle({
        Records: bodies.map((body, index) => ({
          ...{ messageId: String(index), body, attributes: { ApproximateReceiveCount: String(receives) } },
        })),
      } as SQSEvent);
    // It is hidden for three minutes after each try, so the last one of five is after twelve.
    for (let tries = 1; tries < Number(product.environment.FEEDBACK_TRIES); tries++)
      expect((await receive(tries)).batchItemFailures).toHaveLength(2);
    expect((await receive(Number(product.environment.FEEDBACK_TRIES))).batchItemFailures).toEqual([]);
    const left = await waitingIn(product.environment.FEEDBACK_DEAD_QUEUE_URL!);
    expect(left).toBe(2);
    const { Metrics = [], ...single } = alarms.get('FeedbackDeadLettered')!;
    const { Namespace, MetricName, Dimensions } =
      Metrics.find(({ MetricStat }) => MetricStat)?.MetricStat?.Metric ?? single;
    const dimensions = Object.fromEntries(Dimensions!.map((each) => [each.Name, nameOf(each.Value)]));
    data.push({ namespace: Namespace!, name: MetricName!, dimensions, value: left, at: clock.now().getTime() });
    expect(rings('FeedbackDeadLettered')).toBe(true);
  });

  it('ring when a promise to readers is broken, which the canary notices by being one', async () => {
    clock.set('2026-11-17T05:00:00.000Z');
    await publish(13);
    clock.advance(15 * minute);
    const started = Date.now();
    const running = { now: () => new Date(clock.now().getTime() + Date.now() - started) };
    const watch = createCanaryHandler(
      { ...product.environment, SITE_URL: product.site.url, WAIT_SECONDS: '20' },
      running,
    );
    const mailed = () => product.aws.outbox.mails.filter(({ to }) => to.includes(canaryAddress)).length;
    const readers = async () => {
      const found = [];
      const client = DynamoDBDocumentClient.from(new DynamoDBClient());
      const store = dynamodbReaderStore({ client, table: product.environment.TABLE!, clock });
      for await (const { address } of store.all(() => {})) found.push(address);
      client.destroy();
      return found.sort();
    };
    const before = await readers();

    expect(await watch()).toEqual({ passed: true, kept: ['sign-up', 'confirm', 'receive', 'read', 'leave'] });
    await product.settled();
    // A mail to confirm and a digest; nothing of the canary stays.
    expect(mailed()).toBe(2);
    expect(await readers()).toEqual(before);
    expect(rings('PromiseBroken')).toBe(false);

    clock.advance(31 * minute);
    expect(rings('PromiseBroken')).toBe(true);
    fails = (command, { Key }) => command === 'GetObjectCommand' && Key!.startsWith('shells/');
    expect(await watch()).toMatchObject({ passed: false, broken: 'sign-up', reason: 'No mail was sent for a sign-up' });
    expect(rings('PromiseBroken')).toBe(true);
    fails = () => false;
    // What the canary left behind does not stop the next one.
    expect(await watch()).toMatchObject({ passed: true });
    await product.settled();
    expect(rings('PromiseBroken')).toBe(false);
    expect(await readers()).toEqual(before);
  });

  it('ring for pages that fail also in a quarter of an hour in which the canary mails nothing, to save a small quota', async () => {
    clock.set('2026-11-17T20:07:00.000Z');
    const { ses } = product.aws;
    const { quota } = ses;
    ses.quota = { ...quota, max24Hour: 200 };
    const watch = createCanaryHandler({ ...product.environment, SITE_URL: product.site.url }, clock);
    const sent = product.aws.outbox.mails.length;
    expect(await watch({ kind: 'scheduled' })).toEqual({ passed: true, kept: ['look'] });
    expect(product.aws.outbox.mails.length).toBe(sent);
    expect(rings('PromiseBroken')).toBe(false);
    clock.advance(31 * minute);
    expect(rings('PromiseBroken')).toBe(true);
    const nowhere = createCanaryHandler({ ...product.environment, SITE_URL: 'http://127.0.0.1:9' }, clock);
    expect(await nowhere({ kind: 'scheduled' })).toMatchObject({ passed: false, broken: 'look' });
    expect(rings('PromiseBroken')).toBe(true);
    // Whoever calls it, as the pipeline does, has it sign up, whatever the quota.
    expect(await nowhere({})).toMatchObject({ passed: false, broken: 'sign-up' });
    ses.quota = quota;
  });

  it('nobody but the canary is told the link of a sign-up, and nobody can mail the canary at will', async () => {
    clock.set('2026-11-18T05:00:00.000Z');
    const key = 'k'.repeat(48);
    const proofs = ['', 'x', proveCanary(key, clock.now()), proveCanary(key, new Date(0))];
    const statuses = [];
    for (const proof of [...proofs, '0.']) {
      const form = {
        address: canaryAddress,
        topics: 'ferries',
        cadence: 'day',
        at: '07:00',
        zone: 'UTC',
        language: 'en',
      };
      const body = new URLSearchParams({ ...form, length: 'short', minStories: '1', do: 'subscribe' });
      const headers = { [canaryHeader]: proof };
      const answer = await fetch(`${product.site.url}/subscribe`, {
        method: 'POST',
        body,
        headers,
        redirect: 'manual',
      });
      expect(answer.headers.get(canaryLinkHeader)).toBeNull();
      statuses.push(answer.status);
    }
    // The limit of a mailbox holds for its address as for any other: four mails an hour.
    expect(statuses).toEqual([303, 303, 303, 303, 429]);
  });

  const ofQueue = 'AWS/SQS ApproximateAgeOfOldestMessage';
  // The embedded services publish no metrics, so these are what AWS's would say of what nobody reads, or writes to its files.
  it.each([
    ['ArticlesWait', 300, ofQueue],
    ['PollsWait', 300, ofQueue],
    ['FeedbackWaits', 300, ofQueue],
    ['FeedbackWaits', 300, 'AWS/Firehose DeliveryToS3.DataFreshness'],
    ['DigestsWait', 1800, ofQueue],
  ])('%s rings when the oldest has waited for %d seconds by %s, and no sooner', (name, seconds, waited) => {
    const { Metrics = [], EvaluationPeriods, ...single } = alarms.get(name)!;
    const several = Metrics.flatMap(({ MetricStat }) =>
      MetricStat ? { ...MetricStat.Metric, Period: MetricStat.Period } : [],
    );
    const {
      Namespace,
      MetricName,
      Dimensions,
      Period = 0,
    } = [single, ...several].find((each) => `${each.Namespace} ${each.MetricName}` === waited)!;
    const dimensions = Object.fromEntries(Dimensions!.map((each) => [each.Name, nameOf(each.Value)]));
    const waitFor = (oldest: number) => {
      for (let period = 0; period < EvaluationPeriods; period++) {
        clock.advance(Period * 500);
        data.push({ namespace: Namespace!, name: MetricName!, dimensions, value: oldest, at: clock.now().getTime() });
        clock.advance(Period * 500);
      }
    };
    clock.set('2026-11-19T05:00:00.000Z');
    waitFor(seconds - 1);
    expect(rings(name)).toBe(false);
    waitFor(seconds);
    expect(rings(name)).toBe(true);
    waitFor(0);
    expect(rings(name)).toBe(false);
  });

  it('ring when there is never enough time to retire topics', async () => {
    const parsed = parseQuery('herons');
    if (!parsed.ok) throw new Error(parsed.code);
    await keepCustomTopic(
      { store: s3ObjectStore({ client: new S3Client(), bucket: product.environment.BUCKET! }) },
      parsed.topic,
    );
    // A topic is as old as S3 says, which knows no clock but its own.
    clock.set(new Date(Date.now() + 30 * 24 * 60 * minute).toISOString());
    const retire = createRetireHandler(product.environment, clock);
    await retire({}, { getRemainingTimeInMillis: () => 30_000 });
    expect(ringing()).toContain('RetirementsGivenUp');
  });
});
