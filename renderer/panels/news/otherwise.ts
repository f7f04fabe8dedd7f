import type { Film, Forecast } from '@shared/protocol/contract';
import type { LedgerEntry, PlayedCrisis } from '@shared/views/record';
import type { Token } from '@shared/views/seen';
import { CIRCLES, type Circle } from '@shared/world/circles';

/** Why a state stood elsewhere than was expected. */
export type Reason =
  /** Its own government chose the place. */
  | { kind: 'chose' }
  /** Someone else led, or led by other means. */
  | { kind: 'leader' }
  /** A term of the coalition rule came to something else; `by` is a seat that won the state over meanwhile. */
  | { kind: 'term'; term: string; expected: number; came: number; by: string | null }
  /** No term speaks for where it went: what it could bring was not as expected. */
  | { kind: 'means' };

interface Otherwise {
  state: string;
  expected: Circle;
  came: Circle;
  why: Reason;
}

/** Points of the rule below which a term counts as the same: those of others are told in tenths. */
const SAME = 0.05;
const WINS = ['response.diplomacy', 'response.sidePayment', 'response.debtRelief'];

/** Where states stood that were expected elsewhere, and what made the difference, from the record of the turn. */
export function otherwise(
  { circles, reasons, leadership }: Pick<Forecast, 'circles' | 'reasons' | 'leadership'>,
  played: PlayedCrisis,
  { entries }: Pick<Film, 'entries'>,
  seat: string | null,
): Otherwise[] {
  const sameLead = isSameLead(leadership, played.leadership);
  return Object.keys(played.circles).flatMap((state): Otherwise | [] => {
    const expected = circles[state];
    const came = played.circles[state];
    if (!expected || !came || expected === came) return [];
    const stands = { state, expected, came };
    if (played.reasons[state]?.chosen) return { ...stands, why: { kind: 'chose' } };
    if (!sameLead) return { ...stands, why: { kind: 'leader' } };
    const term = termOf(state, CIRCLES.indexOf(came) < CIRCLES.indexOf(expected), reasons, played);
    const by = wonBy(state, played.id, entries, seat);
    return { ...stands, why: term ? { ...term, by } : { kind: 'means' } };
  });
}

/** Who leads and by what means; how many follow may differ. */
function isSameLead(a: Token | null, b: Token | null): boolean {
  return a?.key === b?.key && a?.params?.state === b?.params?.state;
}

/** The term that came out most otherwise in the direction in which the state went; null where none did. */
function termOf(
  state: string,
  inward: boolean,
  expected: Forecast['reasons'],
  { reasons }: PlayedCrisis,
): Omit<Extract<Reason, { kind: 'term' }>, 'by'> | null {
  let most: Omit<Extract<Reason, { kind: 'term' }>, 'by'> | null = null;
  let furthest = 0;
  for (const { term, amount } of reasons[state]?.terms ?? []) {
    const came = inTenths(amount);
    const was = inTenths(expected[state]?.terms.find((one) => one.term === term)?.amount ?? 0);
    const toward = inward ? came - was : was - came;
    if (toward < SAME || toward <= furthest) continue;
    furthest = toward;
    most = { kind: 'term', term, expected: was, came };
  }
  return most;
}

const inTenths = (points: number) => Math.round(points * 10) / 10;

/** Another seat that was seen to win the state for this crisis. */
function wonBy(
  state: string,
  crisis: string,
  entries: readonly LedgerEntry[],
  seat: string | null,
): string | null {
  for (const { rule, crisis: about, order, on, id } of entries) {
    if (about !== crisis || !order || !WINS.includes(rule) || on !== 'state' || id !== state) continue;
    // `turn.seat.crisis`
    const by = order.split('.')[1] ?? null;
    if (by !== seat) return by;
  }
  return null;
}
