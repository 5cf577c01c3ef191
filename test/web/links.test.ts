import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Claim, LinkKeys, Purpose, signLink, verifyLink } from '../../functions/core/link.ts';
import { readerId } from '../../functions/core/reader.ts';

const day = 86_400_000;
const now = new Date('2026-11-22T08:00:00Z');
const issuedAt = now.getTime() / 1000;
const keys = LinkKeys.parse([{ id: 'k2', secret: 'b'.repeat(40) }]);
const later = (days: number) => new Date(now.getTime() + days * day);

const aPurpose = fc.constantFrom(...Purpose.options);
const anId = fc.stringMatching(/^[\w-]{26}$/);
const aClaim = fc
  .record({ purpose: aPurpose, readerId: anId, issuedAt: fc.integer({ min: 0, max: issuedAt }) })
  .chain((claim) =>
    fc.oneof(
      fc.constant<Claim>(claim),
      fc.string({ maxLength: 80 }).map((about) => ({ ...claim, about })),
    ),
  );

describe('the id of a reader', () => {
  it('does not reveal the address, and is never mistaken for an option by a command', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), (address, secret) => {
        expect(readerId(address, secret)).toMatch(/^r[\w-]{25}$/);
        expect(readerId(address, secret)).not.toBe(readerId(address, `${secret}!`));
      }),
    );
  });
});

describe('a signed link', () => {
  it('states who may do what, and is safe in a path', () => {
    fc.assert(
      fc.property(aClaim, (claim) => {
        const token = signLink(claim, keys);
        expect(token).toMatch(/^[\w.-]+$/);
        const fresh = new Date(claim.issuedAt * 1000);
        const read = verifyLink(token, claim.purpose, keys, fresh);
        expect(read).toEqual({
          ok: true,
          claim: { ...claim, ...(claim.about !== undefined && { about: claim.about.toWellFormed() }) },
        });
      }),
    );
  });

  it('is good for its purpose only', () => {
    fc.assert(
      fc.property(aClaim, aPurpose, (claim, other) => {
        fc.pre(other !== claim.purpose);
        expect(verifyLink(signLink(claim, keys), other, keys, now)).toEqual({ ok: false, code: 'bad' });
      }),
    );
  });

  it('has only one valid spelling: it is invalid if any character is changed, added or removed', () => {
    const token = signLink({ purpose: 'preferences', readerId: 'a'.repeat(26), issuedAt }, keys);
    fc.assert(
      fc.property(
        fc.nat({ max: token.length - 1 }),
        fc.constantFrom(...'ABab01_-.=%\n '),
        fc.constantFrom('change', 'insert', 'remove'),
        (place, character, how) => {
          const tampered =
            token.slice(0, place) +
            (how === 'remove' ? '' : character) +
            token.slice(how === 'insert' ? place : place + 1);
          fc.pre(tampered !== token);
          expect(verifyLink(tampered, 'preferences', keys, now)).toEqual({ ok: false, code: 'bad' });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is not made by another key, nor by anything a stranger writes', () => {
    const stranger = LinkKeys.parse([{ id: 'k2', secret: 'c'.repeat(40) }]);
    const forged = signLink({ purpose: 'preferences', readerId: 'a'.repeat(26), issuedAt }, stranger);
    expect(verifyLink(forged, 'preferences', keys, now)).toEqual({ ok: false, code: 'bad' });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 3000 }),
          fc.base64String().map((text) => `k2.${text}.${text}`),
        ),
        (text) => {
          expect(verifyLink(text, 'preferences', keys, now)).toEqual({ ok: false, code: 'bad' });
        },
      ),
    );
  });

  it.each([
    ['confirm', 3, false],
    ['address', 3, false],
    ['undo', 1, false],
    ['preferences', 3650, true],
    ['view', 3650, true],
    ['unsubscribe', 3650, true],
  ] as const)('for %s lives %d days at least', (purpose, days, forever) => {
    const token = signLink({ purpose, readerId: 'a'.repeat(26), issuedAt }, keys);
    expect(verifyLink(token, purpose, keys, later(days)).ok).toBe(true);
    expect(verifyLink(token, purpose, keys, later(days + 0.01))).toMatchObject(
      forever ? { ok: true } : { ok: false, code: 'expired', claim: { readerId: 'a'.repeat(26) } },
    );
  });

  it('outlives its key by 90 days, and for leaving for ever', () => {
    const old = { id: 'k1', secret: 'a'.repeat(40) };
    const rotated = LinkKeys.parse([...keys, { ...old, verifiesUntil: later(90).toISOString() }]);
    const sign = (purpose: Purpose) => signLink({ purpose, readerId: 'a'.repeat(26), issuedAt }, LinkKeys.parse([old]));
    expect(verifyLink(sign('preferences'), 'preferences', rotated, later(90)).ok).toBe(true);
    expect(verifyLink(sign('preferences'), 'preferences', rotated, later(91))).toMatchObject({ code: 'expired' });
    expect(verifyLink(sign('unsubscribe'), 'unsubscribe', rotated, later(3650)).ok).toBe(true);
    expect(signLink({ purpose: 'view', readerId: 'a', issuedAt }, rotated)).toMatch(/^k2\./);
  });
});
