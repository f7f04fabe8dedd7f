import type { LedgerEntry } from '@shared/views/record';
import { crisisBeats, isOf } from './crisisBeats';
import { type Draft, draft, LENGTH, LONGEST, MOST_ORDER_BEATS } from './draft';
import { type Group, groupByOrder, groupsOf, wholeOf } from './groups';
import type { Beat, BeatKind, Plan, SceneFilm } from './types';

const plans = new WeakMap<SceneFilm, Plan>();

/**
 * The choreography of a turn, as data: beats in the order of their causes, each naming the ledger entries that
 * it shows. A turn without entries has no beats. Worked out once per film.
 */
export function planOf(film: SceneFilm): Plan {
  const known = plans.get(film);
  if (known) return known;
  const drafts = telling(
    film,
    [
      ...orderBeats(film),
      ...phaseBeats(film, 'drift', 'drift', LENGTH.drift),
      ...breakBeats(film),
      ...film.crises.flatMap((crisis) => crisisBeats(film, crisis)),
      ...restOfResponse(film),
      ...phaseBeats(film, 'assessment', 'settle', LENGTH.settle),
    ].filter((draft) => draft.entries.length > 0),
  );
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

/**
 * Only steps that tell something. What the commit adds by itself (a number brought back into its bounds, shares made to sum
 * to one) belongs to no order and no crisis, and runs no number of its own: it goes with the step that last touched the same
 * number, else with the one before.
 */
function telling(film: SceneFilm, drafts: readonly Draft[]): Draft[] {
  const keys = new Map(
    film.entries.map((entry) => [entry.n, [`${entry.on}:${entry.id}.${entry.field}`, wholeOf(entry)]]),
  );
  const kept: Draft[] = drafts.filter((one) => !isMute(one));
  if (kept.length === 0) return [...drafts];
  const lastOn = new Map<string, number>();
  kept.forEach(({ kind, entries }, i) => {
    // The way back to the house shows what the outcome has changed before it.
    if (kind !== 'leave') for (const n of entries) for (const key of keys.get(n) ?? []) lastOn.set(key, i);
  });
  const more = new Map<number, number[]>();
  drafts.forEach((draft, at) => {
    if (!isMute(draft)) return;
    const before = kept.indexOf(drafts.slice(0, at).findLast((one) => !isMute(one)) ?? (kept[0] as Draft));
    for (const n of draft.entries) {
      const [to = before] = (keys.get(n) ?? []).flatMap((key) => lastOn.get(key) ?? []);
      more.set(to, [...(more.get(to) ?? []), n]);
    }
  });
  return kept.map((one, i) => ({ ...one, entries: [...one.entries, ...(more.get(i) ?? [])] }));
}

/** Nobody's step, in which no number runs. */
const isMute = ({ kind, crisis, ticks }: Draft) =>
  crisis === null && ticks.length === 0 && (kind === 'runs' || kind === 'drift' || kind === 'settle');

/** The beat that plays at a time; the last one from its end on. −1 when there is none. */
export function beatAt(plan: Plan, t: number): number {
  for (let i = plan.beats.length - 1; i >= 0; i--) if (t >= (plan.beats[i] as Beat).start) return i;
  return plan.beats.length > 0 ? 0 : -1;
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
    ...draft(film, breaksNow(film, group.entries[0]?.crisis) ? 'break' : 'runs', group, LENGTH.break),
    crisis: group.entries[0]?.crisis ?? null,
  }));
}

/** Does a crisis break in this turn, rather than run on from one before it? */
const breaksNow = (film: SceneFilm, crisis: string | undefined) =>
  crisis !== undefined && film.before.crises[crisis] === undefined;

function restOfResponse(film: SceneFilm): Draft[] {
  const shown = new Set(film.crises.filter((c) => Object.keys(c.circles).length > 0).map((c) => c.id));
  const entries = film.entries.filter(
    (entry) => entry.phase === 'response' && ![...shown].some((id) => isOf(entry, id)),
  );
  return entries.length > 0 ? [draft(film, 'settle', { entries, orders: [] }, LENGTH.settle)] : [];
}
