import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';
import { s3ObjectStore } from '../../../functions/adapters/s3-object-store.ts';
import { runName } from '../../../functions/core/run.ts';
import { slotAt } from '../../../functions/core/slot.ts';
import { keys } from '../../../functions/store/keys.ts';
import { denied, type OperatedStage } from '../../kit/operated-stage.ts';

export const describeStackFindings = (at: OperatedStage) =>
  describe('the doctor, about the stack and its sender', () => {
    it.each<[string, string, string, RegExp, () => void]>([
      [
        'the sandbox',
        'SES quota',
        'fail',
        /in the SES sandbox/,
        () => Object.assign(at.deployed.product.aws.ses.quota, { max24Hour: 200 }),
      ],
      [
        'no sending limit',
        'SES quota',
        'ok',
        /no limit/,
        () => Object.assign(at.deployed.product.aws.ses.quota, { max24Hour: -1 }),
      ],
      [
        'receipt rules that are not active',
        'Newsletters',
        'warn',
        /^not received: no receipt rules are active/,
        () => Object.assign(at.deployed.world.stack!.outputs, { InboundRuleSet: 'broadsheet-press' }),
      ],
      [
        'receipt rules of somebody else',
        'Newsletters',
        'warn',
        /those of others/,
        () => {
          Object.assign(at.deployed.world.stack!.outputs, { InboundRuleSet: 'broadsheet-press' });
          Object.assign(at.deployed.world.ses, { activeRuleSet: 'others' });
        },
      ],
      [
        'receipt rules that are active',
        'Newsletters',
        'ok',
        /received by the rules of broadsheet-press/,
        () => {
          Object.assign(at.deployed.world.stack!.outputs, { InboundRuleSet: 'broadsheet-press' });
          Object.assign(at.deployed.world.ses, { activeRuleSet: 'broadsheet-press' });
        },
      ],
      [
        'a domain that SES has yet to verify',
        'Domain',
        'fail',
        /not found the DKIM records yet/,
        () => Object.assign(at.deployed.world.ses, { verification: 'Pending' }),
      ],
      [
        'a domain that SES gave up on',
        'Domain',
        'fail',
        /stopped looking/,
        () => Object.assign(at.deployed.world.ses, { verification: 'Failed' }),
      ],
      [
        'a domain that SES does not know',
        'Domain',
        'fail',
        /does not know the domain/,
        () => Object.assign(at.deployed.world.ses, { verification: undefined }),
      ],
      [
        'the sample domain',
        'Domain',
        'fail',
        /the sample domain/,
        () => Object.assign(at.deployed.world.stack!.outputs, { MailDomain: 'news.example' }),
      ],
      [
        'an address of another domain',
        'From address',
        'fail',
        /not at herald\.test/,
        () => Object.assign(at.deployed.world.stack!.outputs, { FromAddress: 'digest@else.test' }),
      ],
      [
        'DKIM turned off',
        'DKIM signing',
        'fail',
        /turned off/,
        () => Object.assign(at.deployed.world.ses, { dkimEnabled: false }),
      ],
      [
        'a MAIL FROM domain not seen yet',
        'MAIL FROM',
        'warn',
        /Pending/,
        () => Object.assign(at.deployed.world.ses, { mailFrom: 'Pending' }),
      ],
      [
        'no configuration set',
        'Configuration set',
        'fail',
        /does not exist/,
        () => Object.assign(at.deployed.world.ses, { configurationSet: undefined }),
      ],
      [
        'a configuration set without event destination',
        'Configuration set',
        'fail',
        /bounces and complaints are not reported/,
        () => Object.assign(at.deployed.world.ses.configurationSet!, { destinationEnabled: false }),
      ],
      [
        'a configuration set whose sends nobody hears of',
        'Configuration set',
        'warn',
        /sends are not reported/,
        () => Object.assign(at.deployed.world.ses.configurationSet!, { sendsEnabled: false }),
      ],
      [
        'a configuration set turned off',
        'Configuration set',
        'fail',
        /turned off/,
        () => Object.assign(at.deployed.world.ses.configurationSet!, { sendingEnabled: false }),
      ],
      [
        'sending paused by SES',
        'SES sending',
        'fail',
        /paused/,
        () => Object.assign(at.deployed.world.ses, { sendingEnabled: false }),
      ],
      ['a low Lambda limit', 'Lambda', 'warn', /only 10 /, () => Object.assign(at.deployed.world, { concurrency: 10 })],
      [
        'an alarm address that has not confirmed',
        'Alarm emails',
        'warn',
        /operators@herald\.test has not confirmed .* no alarm reaches it/,
        () => Object.assign(at.deployed.world.subscriptions[0]!, { arn: 'PendingConfirmation' }),
      ],
      [
        'alarms that nobody gets',
        'Alarm emails',
        'warn',
        /notify nobody/,
        () => Object.assign(at.deployed.world, { subscriptions: [] }),
      ],
      ['alarms that an address gets', 'Alarm emails', 'ok', /^to operators@herald\.test$/, () => {}],
      [
        'a rate of SES that the stage cannot use',
        'Sending rate',
        'warn',
        /the functions carry \d+ emails a second, SES allows 5000/,
        () => Object.assign(at.deployed.product.aws.ses.quota, { maxPerSecond: 5000 }),
      ],
      [
        'an alarm in ALARM state',
        'Alarms',
        'warn',
        /AlarmsRunLate.*runbook\.md#run-late/,
        () => Object.assign(at.deployed.world.alarms[0]!, { StateValue: 'ALARM' }),
      ],
      [
        'alarms without actions',
        'Alarms',
        'warn',
        /1 of 1 notify nobody/,
        () => Object.assign(at.deployed.world.alarms[0]!, { ActionsEnabled: false }),
      ],
      ['no alarms', 'Alarms', 'warn', /^none$/, () => Object.assign(at.deployed.world, { alarms: [] })],
      [
        'a deployment that was rolled back',
        'Stack',
        'warn',
        /failed and was rolled back/,
        () => Object.assign(at.deployed.world.stack!, { status: 'UPDATE_ROLLBACK_COMPLETE' }),
      ],
      [
        'a deployment in progress',
        'Stack',
        'warn',
        /being deployed/,
        () => Object.assign(at.deployed.world.stack!, { status: 'UPDATE_IN_PROGRESS' }),
      ],
      [
        'pages that cannot be reached',
        'Pages',
        'fail',
        /ECONNREFUSED/,
        () => Object.assign(at.deployed.world.stack!.outputs, { SiteUrl: 'http://127.0.0.1:54999' }),
      ],
      [
        'pages that fail',
        'Pages',
        'fail',
        /answers 404/,
        () => Object.assign(at.deployed.world.stack!.outputs, { SiteUrl: `${at.deployed.product.site.url}/nowhere` }),
      ],
      [
        'a missing permission',
        'Alarms',
        'fail',
        /could not be checked\. AWS does not allow this: .*DescribeAlarms/,
        () => Object.assign(at.deployed.world.faults, { CloudWatch: denied('cloudwatch:DescribeAlarms') }),
      ],
      [
        'a missing permission for Lambda',
        'Lambda',
        'fail',
        /does not allow this/,
        () => Object.assign(at.deployed.world.faults, { Lambda: denied('lambda:GetAccountSettings') }),
      ],
      [
        'too many calls',
        'Domain',
        'fail',
        /AWS is throttling/,
        () =>
          Object.assign(at.deployed.world.faults, {
            SES: { code: 'Throttling', message: 'Rate exceeded', status: 400 },
          }),
      ],
    ])('reports %s under its own name', async (_, what, state, found, change) => {
      change();
      expect(await at.finding(what)).toMatchObject({ state, found: expect.stringMatching(found) });
    });

    it('reports a schedule that starts nothing, once a run was due', async () => {
      const store = s3ObjectStore({ client: new S3Client(), bucket: at.deployed.product.environment.BUCKET! });
      const taken: { key: string; body: Buffer }[] = [];
      for (const ago of [0, 15, 30, 45, 60]) {
        const slot = slotAt(new Date(Date.now() - ago * 60_000).toISOString());
        const key = keys.report(runName({ kind: 'scheduled', slot }, new Date()));
        const report = await store.get(key);
        if (!report) continue;
        taken.push({ key, body: report.body });
        await store.delete(key);
      }
      expect(taken).not.toEqual([]);
      expect(await at.finding('Schedule')).toMatchObject({ state: 'ok', found: expect.stringContaining('no run yet') });
      at.deployed.world.stack!.createdAt = new Date(Date.now() - 2 * 3_600_000);
      expect(await at.finding('Schedule')).toMatchObject({
        state: 'fail',
        remedy: expect.stringContaining('no-run-in-an-hour'),
      });
      for (const { key, body } of taken) await store.put(key, body);
    });
  });
