import type { Film, Table } from '@shared/protocol/contract';
import type { LedgerEntry, PlayedOrder } from '@shared/views/record';
import type { Reading, Token } from '@shared/views/seen';
import type { SeatId, StateId } from '@shared/world/ids';
import type { FieldRef } from '@shared/world/world';

type News = Table['news'][number];
const LINES = 3;
/** Points by which a number of one's own state must move to be news. */
const WORTH_TELLING = 2;

/** What a seat should know since its last turn, in at most three lines: what touches it most comes first. */
export function newsOf(film: Film, seat: SeatId | null, scores: readonly (Reading | null)[]): News[] {
  const state = seat === null ? null : (film.after.seats[seat]?.state ?? null);
  const lines = [
    ...brokenCrises(film),
    ...ownRefusals(film, seat),
    ...regimeMove(film),
    ...actsAgainst(film, state),
    ...endedCrises(film),
    ...scoreLine(scores),
    ...ownChanges(film, state),
    ...othersActs(film, seat),
  ];
  const told = lines.slice(0, LINES);
  return told.length > 0 ? told : [{ token: { key: 'news.quiet' }, about: null }];
}

/** Before anything has been played. */
export function openingNews(score: Reading | null): News[] {
  const token: Token = score
    ? { key: 'news.begin', params: { score: score.value } }
    : { key: 'news.beginWatching' };
  return [{ token, about: null }];
}

/** What broke in the turn: whether it runs on, or was over before the turn was. */
function brokenCrises({ crises, after }: Film): News[] {
  return crises
    .filter(({ broke }) => broke)
    .map(({ id }) => ({
      token: {
        key: after.crises[id]?.stage === 'closed' ? 'news.crisisCame' : 'news.crisis',
        params: { crisis: `crisis:${id}` },
      },
      about: { on: 'crisis', id, field: 'severity' },
    }));
}

function endedCrises({ before, after }: Film): News[] {
  return Object.values(after.crises)
    .filter(
      ({ id, stage }) => stage === 'closed' && before.crises[id] && before.crises[id].stage !== 'closed',
    )
    .map(({ id }) => ({
      token: { key: 'news.crisisOver', params: { crisis: `crisis:${id}` } },
      about: { on: 'crisis', id, field: 'severity' },
    }));
}

function regimeMove({ measuresBefore, measures }: Film): News[] {
  const from = measuresBefore.regime.id;
  const to = measures.regime.id;
  if (from === to) return [];
  return [
    { token: { key: 'news.regime', params: { from: `regime:${from}`, to: `regime:${to}` } }, about: null },
  ];
}

function ownRefusals({ orders }: Film, seat: SeatId | null): News[] {
  return orders
    .filter((played) => played.seat === seat && played.result !== 'done')
    .map(({ order }) => ({
      token: { key: 'news.refused', params: { policy: `policy:${order.policy}` } },
      about: null,
    }));
}

function actsAgainst(film: Film, state: StateId | null): News[] {
  if (state === null) return [];
  return film.orders
    .filter(
      ({ order, result }) => result === 'done' && order.target.on === 'state' && order.target.id === state,
    )
    .map((played) => act(film, played, 'news.against'));
}

function othersActs(film: Film, seat: SeatId | null): News[] {
  return film.orders
    .filter((played) => played.result === 'done' && played.seat !== seat)
    .sort((a, b) => b.cost - a.cost)
    .map((played) =>
      act(
        film,
        played,
        named(played.order.target.on) && played.order.target.id ? 'news.act' : 'news.actAlone',
      ),
    );
}

/** Regions and the like have no subject of the world to go on to. */
function named(on: PlayedOrder['order']['target']['on']): on is FieldRef['on'] {
  return on !== 'none' && on !== 'region';
}

function act(film: Film, { seat, order }: PlayedOrder, key: string): News {
  const actor = film.after.seats[seat]?.state ?? seat;
  const { on, id } = order.target;
  const params = { actor: `state:${actor}`, policy: `policy:${order.policy}`, target: `${on}:${id}` };
  return { token: { key, params }, about: null };
}

function scoreLine(scores: readonly (Reading | null)[]): News[] {
  const [now, before] = [scores.at(-1), scores.at(-2)];
  if (!now || !before) return [];
  // Between the two as they are told, in tenths: 52.24 after 52.16 is no change to who reads 52.2 both times.
  const change = (Math.round(now.value * 10) - Math.round(before.value * 10)) / 10;
  const key = change > 0 ? 'news.scoreUp' : change < 0 ? 'news.scoreDown' : 'news.scoreSame';
  return [{ token: { key, params: { score: now.value, by: Math.abs(change) } }, about: null }];
}

/** Numbers of the seat's own state that moved most over the turn. */
function ownChanges({ entries }: Film, state: StateId | null): News[] {
  const spans = new Map<string, { entry: LedgerEntry; before: number; after: number }>();
  for (const entry of entries) {
    const { before, after } = entry;
    if (entry.on !== 'state' || entry.id !== state) continue;
    if (typeof before !== 'number' || typeof after !== 'number') continue;
    spans.set(entry.field, { entry, before: spans.get(entry.field)?.before ?? before, after });
  }
  return [...spans.values()]
    .filter(({ before, after }) => Math.abs(after - before) >= WORTH_TELLING)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .map(({ entry, before, after }) => ({
      token: {
        key: 'news.state',
        params: { state: `state:${entry.id}`, field: `field:${entry.field}`, before, after },
      },
      about: { on: entry.on, id: entry.id, field: entry.field },
    }));
}
