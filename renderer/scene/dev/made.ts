import { measure } from '@shared/measures/measure';
import type { LedgerEntry, Phase, PlayedCrisis, PlayedOrder } from '@shared/views/record';
import { CIRCLES, type Circle } from '@shared/world/circles';
import { byText, inOrder } from '@shared/world/lookups';
import { COLLECTIONS, type Collection, type World } from '@shared/world/world';
import type { SceneFilm } from '../film/types';
import { tell } from '../film/worlds';
import { hash } from '../layout/geometry';

/** Writes a ledger by hand, keeping the world that it tells in step. */
class Pen {
  readonly entries: LedgerEntry[] = [];
  world: World;

  constructor(world: World) {
    this.world = world;
  }

  add(
    phase: Phase,
    on: Collection | 'system',
    id: string,
    field: string,
    amount: number,
    over: Partial<LedgerEntry> = {},
  ) {
    const subject =
      on === 'system' ? this.world.system : (this.world[COLLECTIONS[on]] as Record<string, unknown>)[id];
    const before = field
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], subject);
    const was = typeof before === 'number' ? before : 0;
    const after = Math.max(-100, Math.min(100, was + amount));
    return this.note({ phase, kind: 'add', on, id, field, before: was, after, ...over });
  }

  note(entry: Partial<LedgerEntry> & Pick<LedgerEntry, 'phase' | 'kind' | 'on' | 'id'>) {
    const full: LedgerEntry = {
      n: this.entries.length,
      field: '',
      before: null,
      after: null,
      rule: 'invented',
      ...entry,
    };
    this.entries.push(full);
    this.world = tell(this.world, [full], this.world);
    return this;
  }
}

/** Everyone's place around the strongest, by nothing but the letters of their ids, unless told otherwise. */
export function somePlaces(
  world: World,
  leader: string | null,
  fixed: Record<string, Circle> = {},
): Record<string, Circle> {
  const weights: Circle[] = [
    'fight',
    'fight',
    'pay',
    'support',
    'support',
    'support',
    'neutral',
    'neutral',
    'oppose',
    'resist',
  ];
  const out: Record<string, Circle> = {};
  for (const state of inOrder(world.states)) {
    if (state.standing === 'annexed') continue;
    const drawn = weights[Math.floor(hash(state.id, 5) * weights.length)] ?? 'neutral';
    out[state.id] = fixed[state.id] ?? (state.id === leader ? 'lead' : drawn);
  }
  return out;
}

/** A turn in which everything happens that the scene can show. */
export function madeFilm(
  before: World,
  crisis: PlayedCrisis | null,
  write: (pen: Pen) => readonly PlayedOrder[],
): SceneFilm {
  const pen = new Pen(before);
  const orders = write(pen);
  const after = pen.world;
  return {
    before,
    after,
    measuresBefore: measure(before),
    measures: measure(after),
    entries: pen.entries,
    orders,
    crises: crisis ? [crisis] : [],
  };
}

export function order(id: string, seat: string, policy: string): PlayedOrder {
  return { id, seat, order: { policy, target: { on: 'none', id: '' } }, cost: 2, result: 'done', note: null };
}

export function playedCrisis(
  id: string,
  circles: Record<string, Circle>,
  over: Partial<PlayedCrisis> = {},
): PlayedCrisis {
  return {
    id,
    broke: true,
    offered: null,
    leadership: null,
    circles,
    reasons: {},
    outcome: 'reversed',
    ...over,
  };
}

/** A busy turn of any world: three orders, a drift that touches much, a crisis with its answer. */
export function busyTurn(before: World): SceneFilm {
  const states = inOrder(before.states).filter((state) => state.standing !== 'annexed');
  const seats = inOrder(before.seats);
  const bodies = inOrder(before.institutions);
  const movements = inOrder(before.movements);
  const crisis = inOrder(before.crises)[0];
  const leader = [...states].sort((a, b) => b.force + b.wealth - a.force - a.wealth || byText(a.id, b.id))[0];
  const circles = somePlaces(before, leader?.id ?? null, crisis?.target ? { [crisis.target]: 'resist' } : {});
  return madeFilm(before, crisis ? playedCrisis(crisis.id, circles) : null, (pen) => {
    const orders = seats.slice(0, 3).map((seat, i) => order(`1.${seat.id}.0`, seat.id, `invented${i}`));
    orders.forEach((given, i) => {
      const body = bodies[i * 2];
      const crowd = movements[i];
      const far = states[(i * 7 + 3) % states.length];
      if (body) pen.add('resolution', 'institution', body.id, 'authority', 8 - i * 9, { order: given.id });
      if (crowd) pen.add('resolution', 'movement', crowd.id, 'strength', -9, { order: given.id });
      if (far) pen.add('resolution', 'state', far.id, 'wealth', 6, { order: given.id });
    });
    states.forEach((state, i) => {
      pen.add('drift', 'state', state.id, 'force', (hash(state.id, 1) - 0.4) * 8);
      if (i % 2 === 0) pen.add('drift', 'state', state.id, 'legitimacy', (hash(state.id, 2) - 0.5) * 14);
    });
    for (const crowd of movements)
      pen.add('drift', 'movement', crowd.id, 'temper', (hash(crowd.id, 3) - 0.4) * 16, {
        from: [{ on: 'state', id: states[0]?.id ?? '', field: 'inequality' }],
      });
    for (const body of bodies)
      pen.add('drift', 'institution', body.id, 'legitimacy', (hash(body.id, 4) - 0.5) * 10, {
        from: [{ on: 'movement', id: movements[0]?.id ?? '', field: 'strength' }],
      });
    if (crisis) {
      for (const circle of CIRCLES)
        for (const id of Object.keys(circles))
          if (circles[id] === circle)
            pen.note({
              phase: 'response',
              kind: 'set',
              on: 'crisis',
              id: crisis.id,
              field: `circles.${id}`,
              after: circle,
              crisis: crisis.id,
            });
      const body = bodies[0];
      if (body) pen.add('response', 'institution', body.id, 'authority', 7, { crisis: crisis.id });
    }
    return orders;
  });
}
