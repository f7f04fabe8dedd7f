import type { LedgerEntry, PlayedCrisis } from '@shared/views/record';
import { CIRCLES } from '@shared/world/circles';
import { type Group, groupByOrder, groupsOf } from './groups';
import { passesDown, passesUp } from './shafts';
import { ticksOf, travelsOf } from './travel';
import type { Beat, BeatKind, Plan, SceneFilm } from './types';

/** No turn plays longer than this, in seconds at speed 1. */
export const LONGEST = 20;
/** No ring takes longer than this, in seconds. */
export const LONGEST_RING = 1.5;

/** Lengths of beats in seconds, before the whole is fitted into `LONGEST`. */
const LENGTH = {
  order: 1.15,
  allOrders: 7,
  drift: 2.2,
  break: 1,
  enter: 0.9,
  ring: 0.5,
  perState: 0.06,
  emptyRing: 0.15,
  outcome: 1.3,
  leave: 1,
  settle: 1.2,
} as const;
/** More orders than this share beats. */
const MOST_ORDER_BEATS = 10;

type Draft = Omit<Beat, 'index' | 'start'>;
const plans = new WeakMap<SceneFilm, Plan>();

/**
 * The choreography of a turn, as data: beats in the order of their causes, each naming the ledger entries that
 * it shows. A turn without entries has no beats. Worked out once per film.
 */
export function planOf(film: SceneFilm): Plan {
  const known = plans.get(film);
  if (known) return known;
  const drafts = [
    ...orderBeats(film),
    ...phaseBeats(film, 'drift', 'drift', LENGTH.drift),
    ...breakBeats(film),
    ...film.crises.flatMap((crisis) => crisisBeats(film, crisis)),
    ...restOfResponse(film),
    ...phaseBeats(film, 'assessment', 'settle', LENGTH.settle),
  ].filter((draft) => draft.entries.length > 0);
  const total = drafts.reduce((sum, draft) => sum + draft.length, 0);
  const fit = total > LONGEST ? LONGEST / total : 1;
  let start = 0;
  const beats = drafts.map((draft, index): Beat => {
    const beat = { ...draft, index, start, length: draft.length * fit };
    start += beat.length;
    return beat;
  });
  const plan = { beats, duration: start };
  plans.set(film, plan);
  return plan;
}

/** The beat that plays at a time; the last one from its end on. −1 when there is none. */
export function beatAt(plan: Plan, t: number): number {
  for (let i = plan.beats.length - 1; i >= 0; i--) if (t >= (plan.beats[i] as Beat).start) return i;
  return plan.beats.length > 0 ? 0 : -1;
}

function draft(film: SceneFilm, kind: BeatKind, group: Group, length: number): Draft {
  return {
    kind,
    phase: group.entries[0]?.phase ?? 'resolution',
    length,
    entries: group.entries.map((entry) => entry.n),
    orders: group.orders,
    crisis: null,
    ring: null,
    travels: kind === 'order' ? travelsOf(film, group.entries) : [],
    ticks: ticksOf(group.entries),
    down: passesDown(group.entries),
    up: passesUp(group.entries),
  };
}

function orderBeats(film: SceneFilm): Draft[] {
  const groups = groupByOrder(
    film,
    film.entries.filter((entry) => entry.phase === 'resolution'),
  );
  const many = Math.ceil(groups.length / MOST_ORDER_BEATS);
  const shared: Group[] = [];
  for (let i = 0; i < groups.length; i += many) {
    const some = groups.slice(i, i + many);
    shared.push({
      entries: some.flatMap((group) => group.entries),
      orders: some.flatMap((group) => group.orders),
    });
  }
  const length = Math.min(LENGTH.order, LENGTH.allOrders / Math.max(1, shared.length));
  return shared.map((group) => draft(film, 'order', group, length));
}

function phaseBeats(film: SceneFilm, phase: LedgerEntry['phase'], kind: BeatKind, length: number): Draft[] {
  const entries = film.entries.filter((entry) => entry.phase === phase);
  return entries.length > 0 ? [draft(film, kind, { entries, orders: [] }, length)] : [];
}

function breakBeats(film: SceneFilm): Draft[] {
  const entries = film.entries.filter((entry) => entry.phase === 'crisis');
  return groupsOf(entries, (entry) => entry.crisis ?? '').map((group) => ({
    ...draft(film, 'break', group, LENGTH.break),
    crisis: group.entries[0]?.crisis ?? null,
  }));
}

/** The camera moves in, seven rings draw themselves and fill, the outcome runs outward, the camera moves out. */
function crisisBeats(film: SceneFilm, played: PlayedCrisis): Draft[] {
  if (Object.keys(played.circles).length === 0) return [];
  const own = film.entries.filter((entry) => isOf(entry, played.id));
  const response = own.filter((entry) => entry.phase === 'response');
  const entries = response.length > 0 ? response : own;
  const group = { entries, orders: [] };
  const step = (kind: BeatKind, length: number, ring: number | null = null, some = entries): Draft => ({
    ...draft(film, kind, { entries: some.length > 0 ? some : entries, orders: [] }, length),
    phase: 'response',
    crisis: played.id,
    ring,
    ticks: kind === 'outcome' ? ticksOf(group.entries) : [],
    down: false,
    up: false,
  });
  const rings = CIRCLES.map((circle, ring) => {
    const members = Object.keys(played.circles).filter((id) => played.circles[id] === circle);
    const placing = entries.filter((entry) => placed(entry, members));
    const length =
      members.length === 0
        ? LENGTH.emptyRing
        : Math.min(LONGEST_RING, LENGTH.ring + LENGTH.perState * members.length);
    return step('ring', length, ring, placing);
  });
  return [
    step('enter', LENGTH.enter),
    ...rings,
    step('outcome', LENGTH.outcome),
    step('leave', LENGTH.leave),
  ];
}

function restOfResponse(film: SceneFilm): Draft[] {
  const shown = new Set(film.crises.filter((c) => Object.keys(c.circles).length > 0).map((c) => c.id));
  const entries = film.entries.filter(
    (entry) => entry.phase === 'response' && ![...shown].some((id) => isOf(entry, id)),
  );
  return entries.length > 0 ? [draft(film, 'settle', { entries, orders: [] }, LENGTH.settle)] : [];
}

const isOf = (entry: LedgerEntry, crisis: string) =>
  entry.crisis === crisis || (entry.on === 'crisis' && entry.id === crisis);

/** Is this the entry that says where one of these states stands? */
function placed(entry: LedgerEntry, members: readonly string[]): boolean {
  return entry.on === 'crisis' && members.some((id) => entry.field === `circles.${id}`);
}
