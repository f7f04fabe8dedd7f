import type { LedgerEntry, PlayedCrisis } from '@shared/views/record';
import { CIRCLES } from '@shared/world/circles';
import { type Draft, draft, LENGTH, LONGEST_RING } from './draft';
import { groupsOf } from './groups';
import { persuasionsOf, ticksOf } from './travel';
import type { BeatKind, SceneFilm } from './types';
import { voteIn } from './votes';

/** Persuasions beyond this share beats. */
const MOST_PERSUADING = 4;

/**
 * How a crisis was answered: the camera moves in, those who persuade do so first, a would-be leader offers, seven
 * rings draw themselves and fill, an offer without enough following is taken back, the outcome runs outward, and the
 * camera moves out.
 */
export function crisisBeats(film: SceneFilm, played: PlayedCrisis): Draft[] {
  if (Object.keys(played.circles).length === 0) return [];
  const own = film.entries.filter((entry) => isOf(entry, played.id));
  const response = own.filter((entry) => entry.phase === 'response');
  const entries = response.length > 0 ? response : own;
  const before = entries.filter(persuades);
  const after = entries.filter((entry) => !persuades(entry));
  const step = (
    kind: BeatKind,
    length: number,
    ring: number | null,
    some: readonly LedgerEntry[],
  ): Draft => ({
    ...draft(film, kind, { entries: some.length > 0 ? [...some] : entries, orders: [] }, length),
    phase: 'response',
    crisis: played.id,
    ring,
    // What it changed is told once the house is seen again.
    ticks: kind === 'leave' ? ticksOf(after) : [],
    down: false,
    up: false,
  });
  const rings = CIRCLES.map((circle, ring) => {
    const members = Object.keys(played.circles).filter((id) => played.circles[id] === circle);
    const placing = after.filter((entry) => placed(entry, members));
    const length =
      members.length === 0
        ? LENGTH.emptyRing
        : Math.min(LONGEST_RING, LENGTH.ring + LENGTH.perState * members.length);
    return step('ring', length, ring, placing);
  });
  const leading = after.filter((entry) => entry.on === 'crisis' && /^(leader|circles)/.test(entry.field));
  const offer = () => step('offer', LENGTH.offer, null, leading);
  const withdraw = () => step('withdraw', LENGTH.withdraw, null, leading);
  const { offered, led } = offerOf(played);
  return [
    step('enter', LENGTH.enter, null, entries),
    ...persuading(film, before, step),
    ...(offered === null ? [] : led ? [offer(), withdraw()] : [offer()]),
    ...rings,
    ...(offered !== null && !led ? [withdraw()] : []),
    step('outcome', LENGTH.outcome, null, after),
    step('leave', LENGTH.leave, null, after),
  ];
}

/**
 * Who offered to lead and does not lead: null where the first who offered leads, or nobody offered. `led` says
 * whether another leads in its place.
 */
export function offerOf(played: Pick<PlayedCrisis, 'circles' | 'offered'>): {
  offered: string | null;
  led: boolean;
} {
  const leader = Object.keys(played.circles).find((id) => played.circles[id] === 'lead');
  const { offered } = played;
  return { offered: offered === leader ? null : offered, led: leader !== undefined };
}

function persuading(
  film: SceneFilm,
  entries: readonly LedgerEntry[],
  step: (kind: BeatKind, length: number, ring: null, some: readonly LedgerEntry[]) => Draft,
): Draft[] {
  const groups = groupsOf(entries, (entry) => entry.order ?? '');
  const many = Math.max(1, Math.ceil(groups.length / MOST_PERSUADING));
  const out: Draft[] = [];
  for (let i = 0; i < groups.length; i += many) {
    const some = groups.slice(i, i + many).flatMap((group) => group.entries);
    const orders = [...new Set(some.flatMap((entry) => entry.order ?? []))];
    out.push({
      ...step('persuade', LENGTH.persuade, null, some),
      orders,
      travels: persuasionsOf(film, some),
      vote: voteIn(some),
    });
  }
  return out;
}

/** Is this what someone did to win others, before the places were taken? */
const persuades = (entry: LedgerEntry) =>
  entry.order !== undefined && entry.phase === 'response' && entry.rule !== 'response.coalition';

export const isOf = (entry: LedgerEntry, crisis: string) =>
  entry.crisis === crisis || (entry.on === 'crisis' && entry.id === crisis);

/** Is this the entry that says where these states stand? */
function placed(entry: LedgerEntry, members: readonly string[]): boolean {
  if (entry.on !== 'crisis') return false;
  return entry.field === 'circles' || members.some((id) => entry.field === `circles.${id}`);
}
