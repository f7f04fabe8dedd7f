import { describe, expect, it } from 'vitest';
import { Answers, weighOffer } from '../../rules/coalition/leadership';
import { placeState } from '../../rules/coalition/place';
import { roleOf } from './backtest';
import { codedCases } from './cases';
import type { CodedCase } from './schema';

/** The leader of a coded case weighs the answers that the rule foresees. */
function offerIn(coded: CodedCase) {
  const leader = coded.states.find(({ id }) => id === coded.leader)!;
  const answers = new Answers();
  for (const state of coded.states) {
    if (state.id === coded.leader || state.id === coded.target) continue;
    const { circle } = placeState(state, { ...coded, role: roleOf(state, coded) });
    answers.add(circle, state.force, state.wealth);
  }
  return weighOffer(leader, coded, answers);
}

describe('conditional leadership in the coded cases', () => {
  it.each(codedCases())('$title: the offer stands, as it did', (coded) => {
    expect(offerIn(coded).outcome).toBe('stands');
  });

  it('thins out in the Gulf as the mandate and the plainness of the breach are taken away', () => {
    const [gulf] = codedCases() as [CodedCase];
    const breadths = [10, 5, 0].map((level) => offerIn({ ...gulf, mandate: level, clarity: level }).breadth);
    expect(breadths[0]).toBeGreaterThan(breadths[1]!);
    expect(breadths[1]).toBeGreaterThan(breadths[2]!);
    expect(offerIn({ ...gulf, mandate: 0, clarity: 0 }).outcome).not.toBe('stands');
  });

  it('is withdrawn in the Gulf where allies are bidden to stay at home', () => {
    const [gulf] = codedCases() as [CodedCase];
    const states = gulf.states.map((state) => ({
      ...state,
      restraint: 10,
      wealth: Math.min(state.wealth, 6),
    }));
    const alone = states.map((state) =>
      state.id === gulf.leader ? { ...state, restraint: 0 } : { ...state, opinion: -3 },
    );
    expect(offerIn({ ...gulf, victim: 'none', states: alone }).outcome).toBe('withdrawn');
  });
});
