import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CIRCLES, type Circle } from './circles';
import type { StateInputs } from './inputs';
import { Answers, type OfferOutcome, weighOffer } from './leadership';

const LEADER: StateInputs = {
  force: 10,
  wealth: 10,
  alignLeader: 5,
  alignTarget: -2,
  stake: 6,
  norm: 7,
  restraint: 0,
  opinion: 2,
  dependence: 0,
};
const CONTEXT = { mandate: 10, clarity: 10, cost: 7 };
interface Answer {
  circle: Circle;
  force: number;
  wealth: number;
}

const answer = (circle: Circle, force = 6, wealth = 7): Answer => ({ circle, force, wealth });
const times = (n: number, what: Answer) => new Array<Answer>(n).fill(what);

function weigh(given: readonly Answer[], leader = LEADER, context = CONTEXT) {
  const answers = new Answers();
  for (const { circle, force, wealth } of given) answers.add(circle, force, wealth);
  return weighOffer(leader, context, answers);
}

const outcome = (answers: readonly Answer[], leader = LEADER, context = CONTEXT) =>
  weigh(answers, leader, context).outcome;

describe('conditional leadership', () => {
  it('R-9 leads and fights when followed and widely supported', () => {
    expect(outcome([...times(3, answer('fight')), ...times(5, answer('support')), answer('oppose')])).toBe(
      'stands',
    );
  });

  it('R-9 withdraws when no one follows, however many applaud', () => {
    const verdict = weigh(times(20, answer('support')));
    expect(verdict.outcome).toBe('withdrawn');
    expect(verdict.reasons).toEqual([{ reason: 'notFollowed', has: 0, needs: expect.closeTo(0.98) }]);
    expect(outcome([])).toBe('withdrawn');
  });

  it('R-9 leads without force when followed by a few against many', () => {
    const verdict = weigh([...times(3, answer('fight')), ...times(9, answer('oppose'))]);
    expect(verdict.outcome).toBe('scaled');
    expect(verdict.reasons.map(({ reason }) => reason)).toEqual(['followed', 'narrowlySupported']);
  });

  it('does not fight with no force of its own', () => {
    expect(outcome([...times(3, answer('fight')), answer('support')], { ...LEADER, force: 0 })).toBe(
      'scaled',
    );
    expect(outcome([answer('fight')], { ...LEADER, force: 0, wealth: 0 })).toBe('withdrawn');
  });

  const rank: Record<OfferOutcome, number> = { withdrawn: 0, scaled: 1, stands: 2 };
  const answers = fc.array(
    fc.record({
      circle: fc.constantFrom(...CIRCLES.slice(1)),
      force: fc.double({ min: 0, max: 10, noNaN: true }),
      wealth: fc.double({ min: 0, max: 10, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('never thinks worse of an offer when one answer moves inward', () =>
    fc.assert(
      fc.property(answers, fc.nat(), fc.constantFrom(...CIRCLES.slice(1)), (given, at, other) => {
        const moved = given.map((one, index) =>
          index === at % given.length && CIRCLES.indexOf(other) < CIRCLES.indexOf(one.circle)
            ? { ...one, circle: other }
            : one,
        );
        return rank[outcome(moved)] >= rank[outcome(given)];
      }),
    ));

  it('never shrinks from an offer for having more at stake, a warmer public or a cheaper war', () =>
    fc.assert(
      fc.property(
        answers,
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: -5, max: 2 }),
        (given, stake, opinion) => {
          const leader = { ...LEADER, stake, opinion };
          const meek = rank[outcome(given, leader)];
          return (
            meek <= rank[outcome(given)] && meek <= rank[outcome(given, leader, { ...CONTEXT, cost: 2 })]
          );
        },
      ),
    ));
});
