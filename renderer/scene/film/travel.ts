import type { LedgerEntry } from '@shared/views/record';
import { fieldSpec } from '@shared/world/fields';
import type { SubjectKind } from '@shared/world/world';
import { clamp } from '../layout/geometry';
import type { SceneFilm, Tick, Travel } from './types';

/** So many tokens travel at once, and so many numbers run, before the eye loses them. */
const MOST_TRAVELS = 8;
export const MOST_TICKS = 8;
/** Smaller changes than this are not worth a running number. */
const LEAST_TICK = 0.5;

/** Does the number rise or fall? What is no number does neither. */
function changeOf({ before, after }: LedgerEntry): Travel['change'] {
  if (typeof before !== 'number' || typeof after !== 'number' || before === after) return 0;
  return after > before ? 1 : -1;
}

/** From the state whose seat gave the order to every subject that the order changed, itself and its own order apart. */
export function travelsOf(film: SceneFilm, entries: readonly LedgerEntry[]): Travel[] {
  const travels: Travel[] = [];
  const seen = new Map<string, Travel>();
  /** The order behind each travel's entry, and the orders that reach somebody. */
  const orderOf = new Map<number, string>();
  const reaching = new Set<string>();
  for (const entry of entries) {
    const played = film.orders.find((order) => order.id === entry.order);
    const seat = played && (film.after.seats[played.seat] ?? film.before.seats[played.seat]);
    if (!played || !seat || entry.kind === 'clamp') continue;
    const key = `${played.id}>${entry.on}:${entry.id}`;
    const stays =
      entry.on === 'seat' ||
      (entry.on === 'state' && entry.id === seat.state) ||
      (entry.on === 'order' && entry.id === seat.order);
    if (stays) continue;
    const known = seen.get(key);
    if (known) {
      // The first number that it moves says which way; a mere tie is neither gain nor loss.
      if (known.change === 0) known.change = changeOf(entry);
      continue;
    }
    const travel: Travel = {
      from: { on: 'state', id: seat.state },
      to: { on: entry.on, id: entry.id },
      order: seat.order,
      n: entry.n,
      change: changeOf(entry),
    };
    seen.set(key, travel);
    travels.push(travel);
    orderOf.set(entry.n, played.id);
    if (entry.on !== 'system') reaching.add(played.id);
  }
  // What an order does to the rules that all live by is told by its number: a way around the whole house down to the
  // foundations is drawn only for an order that does nothing else.
  return travels
    .filter(({ to, n }) => to.on !== 'system' || !reaching.has(orderOf.get(n) ?? ''))
    .slice(0, MOST_TRAVELS);
}

/** From the state whose seat persuades to whomever it wins; a mandate is asked of the house, where the crisis is. */
export function persuasionsOf(film: SceneFilm, entries: readonly LedgerEntry[]): Travel[] {
  const travels: Travel[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const seat = seatOf(film, entry.order);
    if (!seat || !['crisis', 'state', 'dyad'].includes(entry.on)) continue;
    const to = entry.on === 'dyad' ? otherOf(entry.id, seat.state) : entry.id;
    const on = entry.on === 'dyad' ? 'state' : entry.on;
    const key = `${entry.order}>${on}:${to}`;
    if ((on === 'state' && to === seat.state) || seen.has(key)) continue;
    seen.add(key);
    travels.push({
      from: { on: 'state', id: seat.state },
      to: { on, id: to },
      order: seat.order,
      n: entry.n,
      change: changeOf(entry),
    });
  }
  return travels.slice(0, MOST_TRAVELS);
}

/** Orders are called `turn.seat.index`. */
function seatOf(film: SceneFilm, order: string | undefined) {
  const id = order?.split('.')[1] ?? '';
  return film.after.seats[id] ?? film.before.seats[id];
}

function otherOf(dyad: string, state: string): string {
  const [a = '', b = ''] = dyad.split('~');
  return a === state ? b : a;
}

/** How much a running number tells: a part of a field (reach in one state) tells less than a field. */
const tells = ({ field, before, after }: Tick) => Math.abs(after - before) * (field.includes('.') ? 0.35 : 1);

/** A sum on its way may leave its field's bounds before it is clamped; nobody is shown that. */
function held(on: SubjectKind, field: string, value: number): number {
  const spec = fieldSpec(on, field);
  return spec ? clamp(value, spec.min, spec.max) : value;
}

/** The largest changes, one for each subject, as numbers that run: each from what it was to what it is in the end. */
export function ticksOf(entries: readonly LedgerEntry[]): Tick[] {
  const whole = new Map<string, Tick>();
  for (const { on, id, field, before, after, n } of entries) {
    if (typeof before !== 'number' || typeof after !== 'number') continue;
    const key = `${on}:${id}.${field}`;
    const known = whole.get(key);
    const to = held(on, field, after);
    whole.set(
      key,
      known ? { ...known, after: to } : { on, id, field, before: held(on, field, before), after: to, n },
    );
  }
  const best = new Map<string, Tick>();
  for (const tick of whole.values()) {
    if (Math.abs(tick.after - tick.before) < LEAST_TICK) continue;
    const key = `${tick.on}:${tick.id}`;
    const known = best.get(key);
    if (!known || tells(tick) > tells(known)) best.set(key, tick);
  }
  return [...best.values()].sort((a, b) => tells(b) - tells(a) || a.n - b.n).slice(0, MOST_TICKS);
}
