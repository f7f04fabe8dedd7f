import { describe, expect, it } from 'vitest';
import { MEASURE_READS } from '../../measures/reads';
import { DRIFTS } from '../../rules/drift';
import { ABLATABLE, type Experiment, ExperimentError } from '../experiment';
import { parsePath } from '../experiment/path';
import { gamesOf, propositions, readProposition } from '.';
import p15 from './p15.json';

const all = propositions();

describe('the propositions', () => {
  it('are P1 to P20, in order', () => {
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_none, i) => `P${i + 1}`));
  });

  it('are derived, at least nine of them', () => {
    expect(all.filter(({ kind }) => kind === 'derived').length).toBeGreaterThanOrEqual(9);
  });

  it('name their source by its short name', () => {
    for (const { id, source } of all)
      expect(['Buzan 1993', 'Sakwa 2019', 'Walzer 2013', 'Walzer 1999'], id).toContain(source);
  });

  it.each(all.map((one) => [one.id, one] as const))(
    '%s reports on even seeds, with twins of its arms',
    (_id, one) => {
      const { experiment, ablated } = one;
      expect(experiment.seeds).toBe('even');
      const twins = experiment.compare[ablated];
      expect(twins).toMatchObject({ effect: experiment.compare[0]?.effect });
      expect(twins?.atLeast ?? twins?.atMost).toBeUndefined();
      const arms = Object.keys(experiment.arms).filter((arm) => arm.endsWith('-without'));
      expect(arms.length).toBeGreaterThan(0);
      for (const arm of arms) {
        const { ablates = [], bars = [] } = experiment.arms[arm] ?? {};
        expect([...ablates, ...bars]).toEqual(
          expect.arrayContaining([...(one.without.ablates ?? []), ...(one.without.bars ?? [])]),
        );
      }
    },
  );
});

/** Fields that arms set otherwise than each other, as `state.openness`; placebos are no treatment. */
function treated({ arms, compare }: Experiment): string[] {
  const shams = compare.map(({ placebo }) => placebo);
  return Object.keys(arms)
    .filter((arm) => !shams.includes(arm))
    .flatMap((arm) => Object.keys(arms[arm]?.set ?? {}).map(fieldOf));
}

/** Fields of the world that the measures which are asked about read; measures of the whole are no rule's input. */
function outcomes({ measures, compare }: Experiment): string[] {
  const asked = compare.filter((c) => c.atLeast !== undefined || c.atMost !== undefined);
  return asked.flatMap(({ measure }) => {
    const of = measures[measure ?? '']?.of ?? '';
    return /^(states|dyads|orders|institutions|peoples|movements|system)[.[]/.test(of) ? [fieldOf(of)] : [];
  });
}

/** Whether a measure that is asked about is one of the world as a whole, as peace or freedom. */
function asksOfTheWhole({ measures, compare }: Experiment): boolean {
  return compare.some(
    ({ measure, atLeast, atMost }) =>
      (atLeast !== undefined || atMost !== undefined) &&
      /^[a-zA-Z]+$/.test(measures[measure ?? '']?.of ?? ''),
  );
}

function fieldOf(path: string): string {
  const { on, field } = parsePath(path);
  return `${on}.${field.replace(/\.[^.]+$/, '.*')}`;
}

describe('what rules say of the propositions', () => {
  const drift = (id: string) => DRIFTS.find((one) => `drift.${one.id}` === id);

  it.each(all.filter(({ kind }) => kind === 'derived').map((one) => [one.id, one] as const))(
    '%s is derived: no drift reads what its arms set and writes what it asks about',
    (_id, { experiment }) => {
      const [set, asked] = [treated(experiment), outcomes(experiment)];
      const saying = DRIFTS.filter(
        ({ reads, writes }) => reads.some((f) => set.includes(f)) && writes.some((f) => asked.includes(f)),
      );
      expect(saying.map(({ id }) => id)).toEqual([]);
    },
  );

  it.each(all.filter(({ kind }) => kind === 'assumed').map((one) => [one.id, one] as const))(
    '%s is assumed: each drift that it names writes what it asks about, or what measures of the whole read',
    (_id, { says, experiment }) => {
      const asked = asksOfTheWhole(experiment)
        ? [...outcomes(experiment), ...MEASURE_READS]
        : outcomes(experiment);
      for (const id of says) {
        const named = drift(id);
        if (named === undefined) expect(id).toMatch(/^(crisis|policy|response)\./);
        else
          expect(
            named.writes.some((f) => asked.includes(f)),
            id,
          ).toBe(true);
      }
    },
  );
});

describe('a proposition’s file', () => {
  const faultsOf = (over: object): readonly string[] => {
    try {
      readProposition({ ...p15, ...over });
    } catch (error) {
      if (error instanceof ExperimentError) return error.faults;
      throw error;
    }
    return [];
  };
  const compared = (...compare: object[]) => ({ experiment: { ...p15.experiment, compare } });
  const first = { measure: 'populists', treatment: 'openUnequal', control: 'closedUnequal', placebo: 'sham' };

  it.each<[string, object, RegExp]>([
    ['another number', { id: 'P21' }, /^id: must be P1 to P20/],
    ['a slip in a key', { calim: 'x' }, /Unrecognized key: "calim"/],
    ['an assumption without its rule', { says: [] }, /^says: name the rule/],
    ['a rule that says what is derived', { kind: 'derived' }, /^says: a derived one has no rule/],
    ['nothing to do without', { without: {} }, /^without: name the rule/],
    [
      'a rule that is not in the book',
      { without: { ablates: ['drift.luck'] } },
      /'drift.luck' cannot be ablated/,
    ],
    ['what cannot be barred', { without: { bars: ['drift.climate'] } }, /'drift.climate' cannot be barred/],
    [
      'a small effect',
      compared({ ...first, effect: 'd', atLeast: 0.2 }),
      /less than 0.3 standard deviations/,
    ],
    ['a small ratio', compared({ ...first, effect: 'ratio', atLeast: 1.1 }), /less than a ratio of 1.25/],
    [
      'a bare difference',
      compared({ ...first, effect: 'difference', atLeast: 3 }),
      /ask in d, margin or ratio/,
    ],
    [
      'a first comparison that asks for nothing',
      compared({ ...first, effect: 'd' }),
      /first comparison is the verdict/,
    ],
    [
      'no placebo',
      compared({
        measure: 'populists',
        treatment: 'openUnequal',
        control: 'closedUnequal',
        effect: 'd',
        atLeast: 1,
      }),
      /none has a placebo/,
    ],
    [
      'an arm that is not there',
      compared({ ...first, control: 'closd', effect: 'd', atLeast: 1 }),
      /no arm 'closd'/,
    ],
  ])('is refused with %s', (_what, over, message) => {
    expect(faultsOf(over).join('\n')).toMatch(message);
  });

  it('asks for five times as many games where its file does', () => {
    const [p5, p4] = [all[4]!, all[3]!];
    expect([gamesOf(p5, undefined), gamesOf(p5, 20), gamesOf(p4, 20)]).toEqual([1000, 100, 20]);
  });

  it('can leave out no rule that the book lacks', () => {
    for (const { without } of all) for (const id of without.ablates ?? []) expect(ABLATABLE).toContain(id);
  });
});
