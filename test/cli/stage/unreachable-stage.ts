import { describe, expect, it } from '@jest/globals';
import { denied, type OperatedStage } from '../../kit/operated-stage.ts';

export const describeUnreachableStage = (at: OperatedStage) =>
  describe('a stage that cannot be opened is explained in a sentence', () => {
    const sentence = async () => {
      const { code, out, err } = await at.type('doctor');
      expect([code, out]).toEqual([1, '']);
      expect(err.split('\n')).toHaveLength(2);
      return err;
    };

    it.each<[string, RegExp, () => void]>([
      [
        'no stack',
        /no stack broadsheet-press in this account in us-east-1\. .*npx cdk deploy -c stage=press/,
        () => Object.assign(at.deployed.world, { stack: undefined }),
      ],
      [
        'a first deployment that failed',
        /failed \(ROLLBACK_COMPLETE\)/,
        () =>
          Object.assign(at.deployed.world, {
            stack: { ...at.deployed.world.stack, status: 'ROLLBACK_COMPLETE', outputs: {} },
          }),
      ],
      [
        'a first deployment in progress',
        /still being deployed/,
        () =>
          Object.assign(at.deployed.world, {
            stack: { ...at.deployed.world.stack, status: 'CREATE_IN_PROGRESS', outputs: {} },
          }),
      ],
      [
        'a stack that is being deleted',
        /is being deleted/,
        () => Object.assign(at.deployed.world.stack!, { status: 'DELETE_IN_PROGRESS' }),
      ],
      [
        'an older stack',
        /from another version: its outputs lack BUCKET, TABLE\./,
        () => {
          delete at.deployed.world.stack!.outputs.Bucket;
          delete at.deployed.world.stack!.outputs.Table;
        },
      ],
      [
        'no credentials',
        /No AWS credentials were found/,
        () => {
          delete process.env.AWS_ACCESS_KEY_ID;
          delete process.env.AWS_SECRET_ACCESS_KEY;
        },
      ],
      [
        'a profile that does not exist',
        /No AWS credentials were found/,
        () => {
          process.env.AWS_PROFILE = 'nobody';
          delete process.env.AWS_ACCESS_KEY_ID;
          delete process.env.AWS_SECRET_ACCESS_KEY;
        },
      ],
      [
        'no region',
        /No AWS region is set/,
        () => {
          delete process.env.AWS_REGION;
        },
      ],
      [
        'no permission',
        /AWS does not allow this: .*DescribeStacks/,
        () =>
          Object.assign(at.deployed.world.faults, {
            CloudFormation: { ...denied('cloudformation:DescribeStacks'), code: 'AccessDenied' },
          }),
      ],
      [
        'credentials that have expired',
        /have expired/,
        () =>
          Object.assign(at.deployed.world.faults, {
            CloudFormation: {
              code: 'ExpiredToken',
              message: 'The security token included in the request is expired',
              status: 403,
            },
          }),
      ],
      [
        'unknown credentials',
        /does not recognise these credentials/,
        () =>
          Object.assign(at.deployed.world.faults, {
            CloudFormation: {
              code: 'InvalidClientTokenId',
              message: 'The security token included in the request is invalid.',
              status: 403,
            },
          }),
      ],
      [
        'too many calls',
        /AWS is throttling/,
        () =>
          Object.assign(at.deployed.world.faults, {
            CloudFormation: { code: 'Throttling', message: 'Rate exceeded', status: 400 },
          }),
      ],
      [
        'no connection to AWS',
        /cannot be reached: ECONNREFUSED/,
        () => {
          process.env.AWS_ENDPOINT_URL_CLOUDFORMATION = 'http://127.0.0.1:54999';
        },
      ],
    ])('%s', async (_, words, change) => {
      change();
      expect(await sentence()).toMatch(words);
    });

    it('an invalid stage name is a usage error', async () => {
      expect((await at.call('doctor', '--stage', 'prod; rm')).code).toBe(2);
    });
  });
