import type { Film, Forecast } from '@shared/protocol/contract';
import type { LedgerEntry, PlayedCrisis } from '@shared/views/record';
import type { Token } from '@shared/views/seen';
import type { Circle } from '@shared/world/circles';

/** Why a state stood elsewhere than was expected. */
export type Reason =
  /** Its own government chose the place. */
  | { kind: 'chose' }
  /** Someone else led, or led by other means. */
  | { kind: 'leader' }
  /** A term of the coalition rule came to something else; `by` is a seat that won the state over meanwhile. */
  | { kind: 'term'; term: string; expected: number; came: number; by: string | null }
  /** All terms as expected: what it could bring was not. */
  | { kind: 'means' };

export interface Otherwise {
  state: string;
  expected: Circle;
  came: Circle;
  why: Reason;
}

/** Points of the rule below which a term counts as the same: terms of others are told in tenths. */
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
  return Object.keys(played.circles).flatMap((state) => {
    const expected = circles[state];
    const came = played.circles[state];
    if (!expected || !came || expected === came) return [];
    const why: Reason = played.reasons[state]?.chosen
      ? { kind: 'chose' }
      : sameLead
        ? (termOf(state, reasons, played, entries, seat) ?? { kind: 'means' })
        : { kind: 'leader' };
    return { state, expected, came, why };
  });
}

/** Who leads and by what means; how many follow may differ. */
function isSameLead(a: Token | null, b: Token | null): boolean {
  return a?.key === b?.key && a?.params?.state === b?.params?.state;
}

/** The term that came out most otherwise. */
function termOf(
  state: string,
  expected: Forecast['reasons'],
  { id, reasons }: PlayedCrisis,
  entries: readonly LedgerEntry[],
  seat: string | null,
): Reason | null {
  let most: Extract<Reason, { kind: 'term' }> | null = null;
  for (const { term, amount: came } of reasons[state]?.terms ?? []) {
    const was = expected[state]?.terms.find((one) => one.term === term)?.amount ?? 0;
    const by = Math.abs(came - was);
    if (by < SAME || (most && by <= Math.abs(most.came - most.expected))) continue;
    most = { kind: 'term', term, expected: was, came, by: null };
  }
  return most && { ...most, by: wonBy(state, id, entries, seat) };
}

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
