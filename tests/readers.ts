import { incomes } from '../shared/engine/assessment';
import { measure } from '../shared/measures/measure';
import { seatScore } from '../shared/measures/score';
import { asLuck, type Luck } from '../shared/rules/chance';
import { CRISIS_KINDS } from '../shared/rules/crises';
import { strike } from '../shared/rules/crises/strike';
import { DRIFTS } from '../shared/rules/drift';
import type { Effect } from '../shared/rules/effect';
import { POLICIES } from '../shared/rules/policies';
import { barredCircles, circleCost } from '../shared/rules/response/barred';
import { features } from '../shared/rules/response/features';
import { formCoalition } from '../shared/rules/response/form';
import { persuade, persuasionsFor } from '../shared/rules/response/persuade';
import type { RuleContext } from '../shared/rules/rule';
import { actorFor, orderCost } from '../shared/views/actor';
import { refuseOrders } from '../shared/views/legal';
import type { Crisis } from '../shared/world/crisis';
import { inOrder, type Lookups, lookups } from '../shared/world/lookups';
import type { Seat } from '../shared/world/order';
import type { World } from '../shared/world/world';

const LUCKS: readonly Luck[] = ['likely', 'best', 'worst'];
/** Drifts look at slow things in rounds of a few turns. */
const ROUND = 6;
const TARGETS = 2;
const STATES = 6;

/** Something that reads a world: a rule, a measure, or what the engine does by itself. */
interface Reader {
  name: string;
  /** What it says of the world: effects as text, or measures. The same for the same world. */
  read(): unknown;
}

/** Everything that reads this world, one reader for each rule and thing that it looks at. */
export function readersOf(world: World): Reader[] {
  const look = lookups(world);
  const context = (luck: Luck, turn = world.turn + 1): RuleContext => ({
    world,
    look,
    turn,
    years: world.yearsPerTurn,
    chance: asLuck(luck),
    moment: {},
  });
  const seats = inOrder(world.seats);
  return [
    { name: 'measure', read: () => measure(world) },
    ...seats.map((seat) => ({ name: 'score', read: () => seatScore(world, seat.id) })),
    { name: 'engine.income', read: () => incomes(world) },
    ...DRIFTS.map((drift) => ({
      name: `drift.${drift.id}`,
      read: () =>
        Array.from({ length: ROUND }, (_none, turn) => drift.run(context('likely', turn + 1))).flatMap(said),
    })),
    ...seats.flatMap((seat) => policyReaders(world, seat, context)),
    ...CRISIS_KINDS.map((kind) => ({
      name: `crisis.${kind.id}.hazards`,
      read: () => kind.hazards(context('likely')).map(({ from: _read, ...hazard }) => hazard),
    })),
    { name: 'crisis.strike', read: () => LUCKS.map((luck) => said(strike(context(luck), []).effects)) },
    ...inOrder(world.crises).flatMap((crisis) => crisisReaders(world, look, crisis, context)),
  ];
}

function policyReaders(world: World, seat: Seat, context: (luck: Luck) => RuleContext): Reader[] {
  return POLICIES.map((policy) => ({
    name: `policy.${policy.id}`,
    read: () =>
      policy
        .targets(world, seat.state)
        .slice(0, TARGETS)
        .map((target) => {
          const order = { policy: policy.id, target };
          const actor = actorFor(world, seat, policy);
          return [
            target.id,
            orderCost(world, seat, policy, order),
            refuseOrders(world, seat.id, [order], () => false)?.code,
            LUCKS.map((luck) => said(policy.apply(context(luck), actor, target, { rule: 'read' }))),
          ];
        }),
  }));
}

function crisisReaders(
  world: World,
  look: Lookups,
  crisis: Crisis,
  context: (luck: Luck) => RuleContext,
): Reader[] {
  const kind = CRISIS_KINDS.find((k) => k.id === crisis.kind);
  if (!kind || crisis.stage === 'closed') return [];
  const because = { rule: 'read', crisis: crisis.id };
  const led: Crisis = {
    ...crisis,
    leader: 'usa',
    circles: { usa: 'lead', gbr: 'fight', deu: 'pay', jpn: 'support' },
  };
  const asked = look.states.slice(0, STATES);
  return [
    { name: `crisis.${kind.id}.harm`, read: () => said(kind.harm(context('likely'), crisis, because)) },
    {
      name: `crisis.${kind.id}.ends`,
      read: () => [
        said(kind.settles?.(context('likely'), crisis, because) ?? []),
        ...LUCKS.flatMap((luck) =>
          [crisis, led].map((one) => said(kind.resolve(context(luck), one, because).effects)),
        ),
      ],
    },
    { name: 'response.coalition', read: () => said(formCoalition(context('likely'), crisis, {}).effects) },
    ...asked.map(({ id }) => ({
      name: 'response.coalition',
      read: () => features(world, crisis, id, crisis.place).inputs,
    })),
    ...asked.map(({ id }) => ({
      name: 'response.places',
      read: () => [Object.keys(barredCircles(world, crisis, id)), circleCost(world, crisis, id, 'fight')],
    })),
    ...asked.map(({ id }) => ({
      name: 'response.persuasion',
      read: () =>
        persuasionsFor(world, id, crisis).map(({ act, target }) =>
          said(persuade(context('likely'), id, { act, target, crisis: crisis.id }, because)),
        ),
    })),
  ];
}

/** Effects without their causes, `add state:irq.force -3`; of what is made anew only that it is. */
export function said(effects: readonly Effect[]): string[] {
  return effects.map((e) => {
    if (e.kind === 'create') return `create ${e.on}:${e.entity.id}`;
    if (e.kind === 'end') return `end ${e.on}:${e.id}`;
    return `${e.kind} ${e.on}:${e.id}.${e.field} ${JSON.stringify(e.kind === 'add' ? e.amount : e.value)}`;
  });
}
