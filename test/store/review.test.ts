import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decided, Decision } from '../../functions/store/desk-decisions.ts';
import { approvalOf, policyOf, reviewOf } from '../../functions/store/review.ts';
import { edition, story, trade } from '../kit/mail.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 6, minutes)).toISOString();
const decision = (decided: Decided, minutes = 0, name = 'Ines Moreau'): Decision => ({
  schema: 1,
  id: `${minutes}`,
  at: at(minutes),
  editor: { name, address: 'ines@broadsheet.test' },
  topic: 'trade',
  decided,
});
const approve = (seen: number, name?: string) => decision({ kind: 'approve', seen: at(seen) }, seen, name);
const unapprove = decision({ kind: 'unapprove' });
const hold = { review: { required: 'hold', minutes: 0 } } as const;

/** An edition with a story for each report, by the minute of its arrival. */
const printed = (...arrivals: number[]) =>
  edition(
    'trade',
    'Trade',
    arrivals.map((minute, index) => {
      const one = story(`s${index}`);
      return { ...one, sources: one.sources.map((source) => ({ ...source, arrivedAt: at(minute), copies: [] })) };
    }),
  );

describe('an edition of a reviewed topic', () => {
  it('is approved if all its reports had arrived when the editor saw the draft', () => {
    expect(reviewOf(hold, printed(1, 5), [approve(5)])).toMatchObject({ review: 'approved', since: 0 });
    expect(reviewOf(hold, printed(1, 6), [approve(5)])).toMatchObject({ review: 'heldBack', since: 1 });
    expect(reviewOf(hold, printed(1, 5), [])).toMatchObject({ review: 'heldBack', since: 2 });
    expect(reviewOf(hold, printed(), [])).toEqual({ policy: 'hold', approval: undefined, since: 0 });
  });

  it('counts a near copy that arrived later as a report', () => {
    const copied = printed(1);
    copied.stories[0]!.sources[0]!.copies = [{ articleId: 'copy', publisher: 'Post', since: at(9) }];
    expect(reviewOf(hold, copied, [approve(5)])).toMatchObject({ review: 'heldBack', since: 1 });
  });

  it('also takes in what arrives in the minutes for which its approval lasts', () => {
    const lasting = { review: { required: 'hold', minutes: 30 } } as const;
    expect(reviewOf(lasting, printed(1, 35), [approve(5)]).review).toBe('approved');
    expect(reviewOf(lasting, printed(1, 36), [approve(5)]).review).toBe('heldBack');
  });

  it('is sent without approval where its topic says so, and not counted where nobody reviews it', () => {
    expect(reviewOf({ review: 'optional' }, printed(1), []).review).toBe('unreviewed');
    expect(reviewOf({ review: { required: 'send', minutes: 0 } }, printed(1), []).review).toBe('unreviewed');
    expect(reviewOf({ review: 'optional' }, printed(1), [approve(2)]).review).toBe('approved');
    for (const topic of [{}, { review: 'none' as const }]) {
      expect(policyOf(topic)).toBe('none');
      expect(reviewOf(topic, trade, [approve(0)])).toEqual({ policy: 'none', since: 0 });
    }
  });

  it('takes the approval that covers most since the last that was taken back, and other decisions end none', () => {
    const other = decision({ kind: 'pin', reports: [{ id: 'a', arrivedAt: at(1) }] });
    expect(approvalOf(hold, [approve(9, 'Tom'), approve(5), other])?.decision.editor.name).toBe('Tom');
    expect(approvalOf(hold, [approve(9), unapprove])).toBeUndefined();
    expect(approvalOf(hold, [approve(9), unapprove, approve(5)])?.until).toBe(at(5));
  });

  it('is never approved with a report that no counting approval covers, whatever was decided', () => {
    const decisions = fc.array(
      fc.oneof(
        fc.nat(59).map((seen) => approve(seen)),
        fc.constant(unapprove),
      ),
    );
    fc.assert(
      fc.property(decisions, fc.array(fc.nat(59), { minLength: 1, maxLength: 5 }), (made, arrivals) => {
        const counting = made.slice(made.lastIndexOf(unapprove) + 1);
        const covers = (minute: number) =>
          counting.some(({ decided }) => decided.kind === 'approve' && at(minute) <= decided.seen);
        const { review } = reviewOf(hold, printed(...arrivals), made);
        expect(review).toBe(arrivals.every(covers) ? 'approved' : 'heldBack');
      }),
    );
  });
});
