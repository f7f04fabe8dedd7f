import { RISEN } from '../../data/risen';
import { CAUSES, type Cause, type Movement } from '../../world/ground';
import { ORDERS } from '../../world/ids';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import { create, type Effect, end } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift, RuleContext } from '../rule';
import { isTurnOf, rounds } from './gauge';

/**
 * Movements begin where there is harm and nobody who speaks of it, and end where nobody listens any more (Walzer
 * 2013: civil society runs after problems; Sakwa 2019: repression and inequality feed the uncivil and the populist).
 */
export const comingAndGoing: Drift = {
  id: 'comingAndGoing',
  title: { key: 'drift.comingAndGoing.title' },
  source: 'Walzer 2013',
  reads: [
    'movement.reach.*',
    'movement.strength',
    'state.cohesion',
    'state.inequality',
    'state.mix.*',
    'state.openness',
    'state.rights',
    'state.standing',
    'state.strife',
    'system.warming',
    'system.worldSociety',
  ],
  writes: ['movement.create', 'movement.end'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    const voiced = new Set<Cause>();
    ctx.look.movements.forEach((movement, place) => {
      voiced.add(movement.cause);
      if (!isTurnOf(ctx, place, every) || !isOver(movement)) return;
      const from = [ref('movement', movement.id, 'strength')];
      effects.push(end('movement', movement.id, { rule: 'drift.comingAndGoing', from }));
    });
    CAUSES.forEach((cause, place) => {
      if (!voiced.has(cause) && isTurnOf(ctx, place, every)) begin(ctx, effects, cause, every);
    });
    return effects;
  },
};

/** Weak, and heard nowhere. */
function isOver(movement: Movement): boolean {
  if (movement.strength >= P.movementGone.value) return false;
  return Object.values(movement.reach).every((reach) => reach < P.movementGone.value);
}

/** What there is of the harm that a cause is about, 0–100, and the field that tells it. */
function harm(cause: Cause, state: State, { world }: RuleContext): { level: number; field: keyof State } {
  switch (cause) {
    case 'climate':
      return { level: world.system.warming, field: 'carbon' };
    case 'peace':
      return { level: state.strife, field: 'strife' };
    case 'labour':
      return { level: state.inequality, field: 'inequality' };
    case 'populist':
      return { level: (state.inequality + state.openness) / 2, field: 'inequality' };
    case 'religious':
      return { level: 100 - state.cohesion, field: 'cohesion' };
    case 'solidarity':
      return { level: world.system.worldSociety, field: 'openness' };
    default:
      return { level: 100 - state.rights, field: 'rights' };
  }
}

/** A movement begins where the harm is worst. */
function begin(ctx: RuleContext, effects: Effect[], cause: Cause, every: number): void {
  const places = ctx.look.standing
    .map((state) => ({ state, ...harm(cause, state, ctx) }))
    .sort((a, b) => b.level - a.level || (a.state.id < b.state.id ? -1 : 1))
    .slice(0, P.movementPlaces.value);
  const [worst] = places;
  if (!worst || worst.level < P.movementHarm.value) return;
  const odds = (P.movementBegins.value * ctx.years * every * worst.level) / 100;
  if (!ctx.chance.happens(`begins.${cause}`, Math.min(1, odds))) return;
  const { name, temper } = RISEN[cause];
  const reach: Record<string, number> = {};
  for (const { state } of places) reach[state.id] = P.movementReach.value;
  const movement: Movement = {
    id: `${cause}${ctx.turn}`,
    name,
    cause,
    strength: P.movementStrength.value,
    reach,
    temper,
    leaning: leaningWhere(places.map(({ state }) => state)),
    independence: P.movementFree.value,
  };
  const from = [ref('state', worst.state.id, worst.field)];
  effects.push(create('movement', movement, { rule: 'drift.comingAndGoing', from }));
}

/** It leans as the societies do in which it begins: whole shares, the last taking what is left. */
function leaningWhere(states: readonly State[]): Movement['leaning'] {
  const leaning = { liberal: 0, transformative: 0, mercantilist: 0, sovereign: 0 };
  let left = 100;
  for (const order of ORDERS) {
    let sum = 0;
    for (const state of states) sum += state.mix[order];
    leaning[order] = order === 'sovereign' ? left : Math.min(left, Math.floor(sum / states.length));
    left -= leaning[order];
  }
  return leaning;
}
