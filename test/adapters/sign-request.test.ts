import { describe, expect, it } from '@jest/globals';
import { openSigner } from '../../functions/adapters/sign-request.ts';

describe('the signature of a request', () => {
  const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
  const sign = openSigner({ region: 'us-east-1', service: 'service' });
  const at = new Date('2015-08-30T12:36:00Z');

  // The examples `post-vanilla`, `post-x-www-form-urlencoded` and `post-sts-header-before` of AWS's Signature Version 4 test suite.
  it.each([
    [{}, '', undefined, '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
    [
      { 'content-type': 'application/x-www-form-urlencoded' },
      'Param1=value1',
      undefined,
      'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ],
    [
      {},
      '',
      'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==',
      '85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead',
    ],
  ])('is that of the examples of AWS (%#)', (headers, body, sessionToken, signature) => {
    const signed = sign(
      { headers: { host: 'example.amazonaws.com', ...headers }, body: Buffer.from(body) },
      { accessKeyId: 'AKIDEXAMPLE', secretAccessKey, sessionToken },
      at,
    );
    expect(signed.authorization).toMatch(new RegExp(`Signature=${signature}$`));
  });

  it('changes with the day and with the credentials', () => {
    const signed = (secret: string, now: Date) =>
      sign(
        { headers: { host: 'example.amazonaws.com' }, body: Buffer.alloc(0) },
        { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: secret },
        now,
      ).authorization;
    const tomorrow = new Date(at.getTime() + 86_400_000);
    const all = [signed(secretAccessKey, at), signed('another', at), signed('another', tomorrow)];
    expect(new Set(all).size).toBe(3);
    expect(signed(secretAccessKey, at)).toBe(all[0]);
  });
});
