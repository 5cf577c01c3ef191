import { describe, expect, it } from '@jest/globals';
import type { OperatedStage } from '../../kit/operated-stage.ts';
import { domain } from '../../kit/stage-endpoints.ts';

export const describeDnsFindings = (at: OperatedStage) =>
  describe('the doctor, about DNS records', () => {
    it.each([
      ['DKIM 1', `token1._domainkey.${domain} CNAME token1.dkim.amazonses.com`, 'fail'],
      ['DKIM 2', `token2._domainkey.${domain} CNAME token2.dkim.amazonses.com`, 'fail'],
      ['DKIM 3', `token3._domainkey.${domain} CNAME token3.dkim.amazonses.com`, 'fail'],
      ['MAIL FROM MX', `bounce.${domain} MX 10 feedback-smtp.us-east-1.amazonses.com`, 'warn'],
      ['MAIL FROM SPF', `bounce.${domain} TXT "v=spf1 include:amazonses.com -all"`, 'warn'],
      ['DMARC', `_dmarc.${domain} TXT "v=DMARC1; p=none; adkim=s; rua=mailto:desk@${domain}"`, 'fail'],
    ])('says that %s is missing and which record to create', async (what, record, state) => {
      const [name, kind] = record.split(' ') as [string, string];
      at.deployed.world.zone.delete(`${name} ${kind}`);
      expect(await at.finding(what)).toEqual({ what, state, found: 'missing', remedy: `create the record: ${record}` });
      expect((await at.type('doctor')).code).toBe(state === 'fail' ? 1 : 0);
    });

    it('distinguishes a missing record from name servers that fail or do not answer', async () => {
      const { zone } = at.deployed.world;
      zone.set(`_dmarc.${domain} TXT`, 'SERVFAIL');
      zone.set(`bounce.${domain} MX`, 'silence');
      expect(await at.finding('DMARC')).toMatchObject({ state: 'warn', found: expect.stringContaining('(SERVFAIL)') });
      expect(await at.finding('MAIL FROM MX')).toMatchObject({
        state: 'warn',
        found: 'could not be checked: no name server answered in time',
      });
    });

    it('finds a record that is wrong, is there twice, or whose name has the domain twice', async () => {
      const { zone } = at.deployed.world;
      zone.set(`token1._domainkey.${domain} CNAME`, ['token9.dkim.amazonses.com']);
      zone.set(`_dmarc.${domain} TXT`, ['v=DMARC1; p=none', 'v=DMARC1; p=reject']);
      zone.delete(`token2._domainkey.${domain} CNAME`);
      zone.set(`token2._domainkey.${domain}.${domain} CNAME`, ['token2.dkim.amazonses.com']);
      expect(await at.finding('DKIM 1')).toMatchObject({
        state: 'fail',
        found: 'it contains token9.dkim.amazonses.com',
        remedy: expect.stringMatching(/^change it to: token1\._domainkey/),
      });
      expect(await at.finding('DMARC')).toMatchObject({ state: 'fail', found: expect.stringContaining('2 records: ') });
      expect(await at.finding('DKIM 2')).toMatchObject({
        state: 'fail',
        remedy: `your DNS provider adds ${domain} to names automatically: enter token2._domainkey`,
      });
    });

    it('says before a first deployment what exists already and would make it fail', async () => {
      const { world } = at.deployed;
      const examine = async () => {
        const { code, out } = await at.call('doctor', '--before', domain, '--json');
        return [
          code,
          ...JSON.parse(out).map(({ state, remedy }: { state: string; remedy?: string }) => remedy ?? state),
        ];
      };
      expect(await examine()).toEqual([
        1,
        expect.stringMatching(/"existingIdentity"/),
        expect.stringMatching(/"dmarc"/),
      ]);
      world.ses.verification = undefined;
      world.zone.delete(`_dmarc.${domain} TXT`);
      expect(await examine()).toEqual([0, 'ok', 'ok']);
      world.zone.set(`_dmarc.${domain} TXT`, 'SERVFAIL');
      expect(await examine()).toEqual([0, 'ok', 'try again before you deploy']);
    });

    it('accepts another DMARC policy, TXT records of other services and another letter case', async () => {
      const { zone } = at.deployed.world;
      zone.set(`_dmarc.${domain} TXT`, ['v=DMARC1; p=reject; rua=mailto:else@where.test']);
      zone.set(`bounce.${domain} TXT`, ['other-service=1', 'v=spf1 include:amazonses.com ~all']);
      zone.set(`token1._domainkey.${domain} CNAME`, ['Token1.DKIM.amazonses.com']);
      for (const what of ['DMARC', 'MAIL FROM SPF', 'DKIM 1'])
        expect(await at.finding(what)).toMatchObject({ state: 'ok' });
    });
  });
