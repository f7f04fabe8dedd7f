import { type Effect, type SetTo, set } from '../rules/effect';
import type { LedgerEntry } from '../views/record';
import { byText } from '../world/lookups';
import type { World } from '../world/world';
import { prevails } from './conflicts';
import { subjectOf } from './fields';
import type { Bag, EntryOf, Settled } from './settled';
import { readSlot, type Slot, slotOf } from './slots';

/** Decide between the settings of each field and write the winners; returns what each field was set to. */
export function settleSets(
  world: World,
  effects: readonly Effect[],
  created: Map<string, Bag>,
  out: Settled,
  entry: EntryOf | null,
): Map<Slot, unknown> {
  const assigned = new Map<Slot, unknown>();
  const winners = new Map<Slot, SetTo>();
  for (const e of withLeavers(world, effects)) {
    const slot = slotOf(e.on, e.id, e.field);
    const standing = winners.get(slot);
    if (!standing) {
      winners.set(slot, e);
      continue;
    }
    const newcomerWins = prevails(e, standing) < 0;
    const loser = newcomerWins ? standing : e;
    const winner = newcomerWins ? e : standing;
    if (newcomerWins) winners.set(slot, e);
    if (loser.because.order !== undefined && loser.because.order !== winner.because.order) {
      out.overruled.push({ order: loser.because.order, by: winner.because.rule });
    }
  }
  for (const slot of [...winners.keys()].sort((a, b) => byText(a.key, b.key))) {
    const e = winners.get(slot) as SetTo;
    const subject = created.get(`${e.on}:${e.id}`) ?? subjectOf(world, e.on, e.id);
    if (!subject) continue;
    const before = readSlot(subject, slot);
    const value =
      typeof e.value === 'number'
        ? Math.min(slot.max, Math.max(slot.min, Math.round(e.value * 1000))) / 1000
        : e.value;
    assigned.set(slot, value);
    if (same(before, value)) continue;
    out.writes.push({ kind: 'value', slot, value });
    entry?.(slot, 'set', plain(before), plain(value), e.because);
  }
  return assigned;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof b === 'object' && b !== null && JSON.stringify(a) === JSON.stringify(b));
}

/** A value as the ledger shows it. */
function plain(value: unknown): LedgerEntry['before'] {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
}

/** All settings; whoever leaves an institution leaves its votes, offices and veto too, with others or alone. */
function withLeavers(world: World, effects: readonly Effect[]): SetTo[] {
  const out: SetTo[] = [];
  const leavers = new Map<string, { who: string[]; because: SetTo['because'] }>();
  for (const e of effects) {
    if (e.kind !== 'set') continue;
    out.push(e);
    if (e.on !== 'institution' || e.value !== null || !e.field.startsWith('members.')) continue;
    const who = e.field.slice('members.'.length);
    out.push(set('institution', e.id, `votes.${who}`, null, e.because));
    out.push(set('institution', e.id, `offices.${who}`, null, e.because));
    const others = leavers.get(e.id);
    if (others) others.who.push(who);
    else leavers.set(e.id, { who: [who], because: e.because });
  }
  for (const [id, { who, because }] of leavers) {
    const vetoes = world.institutions[id]?.vetoes ?? [];
    const kept = vetoes.filter((v) => !who.includes(v));
    if (kept.length === vetoes.length) continue;
    const others = out.filter((e) => e.on !== 'institution' || e.id !== id || e.field !== 'vetoes');
    out.splice(0, out.length, ...others, set('institution', id, 'vetoes', kept, because));
  }
  return out;
}
