import { describe, expect, it } from 'vitest';
import { coalitionValues } from '../../rules/coalition/parameters';
import { backtest } from './backtest';
import { codedCases, NAMED_BY_BUZAN } from './cases';
import { fitCoalition } from './fit';
import { missOf } from './kappa';
import { leaveOneCaseOut } from './leave-one-out';
import { SKETCHES } from './sketches';

const kappasOf = (result: ReturnType<typeof backtest>) =>
  Object.fromEntries(result.cases.map(({ id, kappa }) => [id, kappa]));

describe('the coalition rule against history, one set of parameters', () => {
  const result = backtest(codedCases());

  it('R-21 places the three coded cases well', () => {
    const kappas = kappasOf(result);
    expect(kappas['gulf-1991']).toBeGreaterThanOrEqual(0.72);
    expect(kappas['korea-1950']).toBeGreaterThanOrEqual(0.7);
    expect(kappas['libya-2011']).toBeGreaterThanOrEqual(0.7);
    expect(result.pooled.kappa).toBeGreaterThanOrEqual(0.75);
    expect(result.pooled.n).toBe(84);
  });

  it('puts every state that Buzan names in its own circle or the next', () => {
    const gulf = result.cases.find(({ id }) => id === NAMED_BY_BUZAN.case);
    for (const id of NAMED_BY_BUZAN.states) {
      const placed = gulf?.states.find((state) => state.id === id);
      expect(placed && missOf(placed), id).toBeLessThanOrEqual(1);
    }
  });

  it('shows the leader and the target as given, and scores neither', () => {
    for (const { states, n } of result.cases) {
      const given = states.filter((state) => state.given);
      expect(given.map(({ predicted }) => predicted).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
        'lead',
        'resist',
      ]);
      expect(n).toBe(states.length - 2);
    }
  });

  it('holds out of sample: each case by values fitted to the other two', { timeout: 60_000 }, () => {
    const left = leaveOneCaseOut(codedCases());
    expect(left.pooled.kappa).toBeGreaterThanOrEqual(0.7);
    for (const { kappa, id } of left.cases) expect(kappa, id).toBeGreaterThanOrEqual(0.65);
  });

  it('uses the values that the fit finds', { timeout: 60_000 }, () => {
    expect(fitCoalition(codedCases())).toEqual(coalitionValues());
  });

  it('does not hang on a hair: no single value a step off spoils a case', () => {
    const values = coalitionValues();
    for (const [name, value] of Object.entries(values)) {
      for (const factor of [0.85, 1.15]) {
        const moved = backtest(codedCases(), { ...values, [name]: value * factor });
        for (const { id, kappa } of moved.cases)
          expect(kappa, `${name} × ${factor}, ${id}`).toBeGreaterThanOrEqual(0.65);
      }
    }
  });
});

describe('plausibility where there was no mandate (sketches, not data)', () => {
  const sketched = backtest(SKETCHES);
  const circlesOf = (id: string) =>
    Object.fromEntries(
      sketched.cases
        .find((one) => one.id === id)
        ?.states.map(({ id: state, predicted }) => [state, predicted]) ?? [],
    );

  it('is nowhere absurd', () => {
    for (const { id, kappa } of sketched.cases) expect(kappa, id).toBeGreaterThanOrEqual(0.5);
    expect(sketched.pooled.kappa).toBeGreaterThanOrEqual(0.7);
  });

  it('keeps the sworn at the leader’s side and loses the non-aligned: Iraq 2003', () => {
    const { gbr, rus, chn, ind, jpn, fra } = circlesOf('iraq-2003');
    expect(gbr).toBe('fight');
    expect([rus, chn, ind]).toEqual(['oppose', 'oppose', 'oppose']);
    expect(['pay', 'support', 'neutral']).toContain(jpn);
    expect(['neutral', 'oppose']).toContain(fra);
  });

  it('leaves two who fight beside Britain, and most against: Suez 1956', () => {
    const circles = circlesOf('suez-1956');
    expect([circles.fra, circles.isr]).toEqual(['fight', 'fight']);
    const outside = Object.values(circles).filter((circle) => circle === 'oppose' || circle === 'resist');
    expect(outside.length).toBeGreaterThan(
      Object.values(circles).filter((circle) => circle === 'fight').length,
    );
    expect(['neutral', 'oppose']).toContain(circles.usa);
  });
});
