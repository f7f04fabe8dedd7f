import { beforeAll, describe, expect, it } from 'vitest';
import { stage } from '../electron/host/lab/stage';
import { prepare } from '../shared/lab/experiment';
import { readMoved, withMoved } from '../shared/lab/experiment/coefficients';
import { Follower } from '../shared/lab/experiment/follower';
import { openingOf, type Plan, setupOf } from '../shared/lab/experiment/plan';
import type { Probe } from '../shared/lab/experiment/probe';
import { BREACHES, Tally } from '../shared/lab/experiment/tally';
import { type Proposition, propositions } from '../shared/lab/propositions';
import { CRISIS_KINDS } from '../shared/rules/crises';
import type { World } from '../shared/world/world';
import { centredGame, everyField, type Names, sampleGames, writers } from './fields';
import { armsOf, type Compared, fieldOf, leftOut, saying, sponsoredInto, treated } from './said';

const all = propositions().map((one) => [one.id, one] as const);
const asking = ({ experiment }: Proposition): Compared[] =>
  experiment.compare.filter((c) => c.atLeast !== undefined || c.atMost !== undefined);

describe('what the propositions ask about', () => {
  /** Tells of what happens in a game, whatever its beginning. */
  const OF_THE_WAY = ['change', 'slope', 'share', 'time', 'ever', 'lag'];

  function atStart(plan: Plan, probe: Probe, name: string, seed: number): number | undefined {
    const arm = plan.arms.find((one) => one.name === name);
    if (!arm) return undefined;
    const world = openingOf(arm, setupOf(arm, seed, plan.experiment.turns));
    const follower = new Follower([{ ...probe, take: 'last' }], world, seed, new Tally());
    follower.look(world, true);
    return follower.result(world.yearsPerTurn)[0];
  }

  it.each(all)('%s: begins alike in arms held against each other, or is asked as it changes', (_id, one) => {
    const plan = prepare(one.experiment, stage, 2);
    for (const compared of asking(one)) {
      const probe = plan.probes.find(({ name }) => name === compared.measure);
      // A margin weighs whole regimes against each other, and what a constitution is belongs to its worth.
      if (compared.effect === 'margin') continue;
      expect(probe, compared.measure).toBeDefined();
      if (!probe || OF_THE_WAY.includes(probe.take)) continue;
      for (const seed of plan.seeds) {
        const readings = armsOf(compared).map((arm) => atStart(plan, probe, arm, seed));
        expect(new Set(readings).size, `${probe.name} of ${armsOf(compared).join(', ')}: ${readings}`).toBe(
          1,
        );
      }
    }
  });

  it.each(all)('%s: is frozen in no arm that it is asked of', (_id, one) => {
    const plan = prepare(one.experiment, stage, 2);
    for (const compared of asking(one)) {
      const probe = plan.probes.find(({ name }) => name === compared.measure);
      if (probe?.source.kind !== 'field') continue;
      const { text } = probe.source.path;
      const still = plan.arms
        .filter(({ name }) => armsOf(compared).includes(name))
        .flatMap(({ name, frozen }) => frozen.filter((path) => holds(path.text, text)).map(() => name));
      expect(still, probe.name).toEqual([]);
    }
  });
});

/** Whether freezing one path, or a whole collection, leaves what another reads where it was. */
function holds(frozen: string, asked: string): boolean {
  const whole = /^\w+$/.test(frozen);
  return whole
    ? asked.startsWith(`${frozen}.`) || asked.startsWith(`${frozen}[`)
    : fieldOf(frozen) === fieldOf(asked);
}

describe('what single rules say of a derived proposition', () => {
  let worlds: World[];
  let written: Names;

  beforeAll(() => {
    const games = sampleGames();
    // Every fifth shows enough, and takes a fifth of the time.
    worlds = games.flatMap((game) => game.worlds).filter((_world, i) => i % 5 === 0);
    written = writers([...games, centredGame()], everyField());
  }, 120_000);

  /** Fields in which it stands who answers a crisis, and how. */
  const ANSWERS = ['crisis.circles', 'crisis.leader', 'crisis.mandate', 'crisis.outcome'];

  /** Fields of what is asked about, and kinds of crises that are counted or counted upon. */
  function askedOf(
    one: Proposition,
    { measure }: Compared,
  ): { fields: Set<string>; kinds: readonly string[] } {
    const of = one.experiment.measures[measure ?? '']?.of ?? '';
    const isPath = /^(states|dyads|orders|institutions|peoples|movements|system)[.[]/.test(of);
    const counted = /^count\.(?:crises|answered|unanswered)(?:\.(\w+))?$/.exec(of);
    const every = CRISIS_KINDS.map(({ id }) => id);
    const anyKind = /^(?:count\.outcomes|coalition)\./.test(of);
    const kinds =
      of === 'count.breaches'
        ? BREACHES
        : counted
          ? every.filter((id) => (counted[1] ?? id) === id)
          : anyKind
            ? every
            : [];
    const answers = /^(?:count\.(?:answered|unanswered|outcomes)|coalition)\b/.test(of);
    return { fields: new Set([...(isPath ? [fieldOf(of)] : []), ...(answers ? ANSWERS : [])]), kinds };
  }

  const known = new Map<string, readonly string[]>();

  /** What is said in any of the worlds; several comparisons of a proposition ask the same. */
  function sayingOnce(parameters: object | undefined, field: string, fields: Set<string>): readonly string[] {
    const key = JSON.stringify([parameters, field, [...fields]]);
    const said = known.get(key) ?? worlds.flatMap((world) => [...saying(world, field, fields)]);
    known.set(key, said);
    return said;
  }

  /** Rules that move what is asked for what these arms differ in, with the coefficients that all arms play by. */
  function guilty(one: Proposition, compared: Compared): string[] {
    const faults: string[] = [];
    const moved = readMoved(one.experiment.parameters ?? {}, '', faults);
    expect(faults).toEqual([]);
    return withMoved(moved, () => guiltyAsItIs(one, compared));
  }

  function guiltyAsItIs(one: Proposition, compared: Compared): string[] {
    const { arms, bars = [], ablates = [], player } = one.experiment;
    const names = armsOf(compared);
    const { fields, kinds } = askedOf(one, compared);
    if (fields.size === 0 && kinds.length === 0) return [];
    const writes = (rule: (name: string) => boolean) =>
      [...fields].some((field) => [...(written.get(field) ?? [])].some(rule));
    const found = treated(arms, names).flatMap((field) =>
      sayingOnce(one.experiment.parameters, field, fields),
    );
    const moving = found.filter((rule) => {
      const kind = /^crisis\.(\w+)\.hazards$/.exec(rule)?.[1];
      // A kind that becomes likelier says how often it breaks, and what any of its moments moves.
      if (kind !== undefined)
        return kinds.includes(kind) || writes((name) => name.startsWith(`crisis.${kind}.`));
      return /^(drift|policy|response|crisis)\./.test(rule);
    });
    const missing = leftOut(arms, names).filter((rule) => writes((name) => name === rule));
    const apart = new Set(names.map((name) => arms[name]?.joint)).size > 1;
    const sponsored = apart ? worlds.flatMap((world) => [...sponsoredInto(world, fields)]) : [];
    const gone = [...bars, ...ablates];
    return [...new Set([...moving, ...missing, ...sponsored])].filter(
      (rule) =>
        !gone.some((id) => rule === id || rule.startsWith(`${id}.`)) &&
        !(player === 'idle' && rule.startsWith('policy.')),
    );
  }

  it.each(all.filter(([, { kind }]) => kind === 'derived'))(
    '%s: none does',
    { timeout: 120_000 },
    (_id, one) => {
      for (const compared of asking(one)) expect(guilty(one, compared), compared.measure).toEqual([]);
    },
  );

  /** What is found of a proposition by what it asks, or by the measure that is named, with its design changed. */
  const found = (id: string, measure?: string, over: Partial<Proposition['experiment']> = {}) => {
    const one = propositions().find((proposition) => proposition.id === id);
    if (!one) throw new Error(`There is no ${id}.`);
    const changed = { ...one, experiment: { ...one.experiment, ...over } };
    const told = changed.experiment.compare.filter((compared) => compared.measure === measure);
    return (measure ? told : asking(changed)).flatMap((compared) => guilty(changed, compared));
  };

  it.each([
    ['P10', ['drift.balanceOfPower', 'crisis.annexation.hazards']],
    ['P19', ['response.coalition']],
  ])('finds what says the assumed %s: %j', { timeout: 120_000 }, (id, rules) => {
    expect(found(id)).toEqual(expect.arrayContaining(rules));
  });

  it.each([
    ['P8', 'autonomy', ['drift.balanceOfPower']],
    ['P12', 'amity', ['drift.supremacy']],
    ['P16', 'legitimacy', ['policy.deepenInstitution']],
  ])('finds what says of %s what is told only, %s: %j', { timeout: 120_000 }, (id, measure, rules) => {
    expect(found(id, measure)).toEqual(expect.arrayContaining(rules));
  });

  it.each([
    ['P12', 'crisis.standOff.hazards', { bars: [] }],
    ['P16', 'policy.campaign', { bars: [] }],
    ['P16', 'policy.deepenInstitution', { parameters: {} }],
  ])(
    'finds what would say %s if the design did not keep it out: %s',
    { timeout: 120_000 },
    (id, rule, over) => {
      expect(found(id, undefined, over)).toContain(rule);
    },
  );
});
