import { type Effect, type SetTo, set } from '../rules/effect';
import type { LedgerEntry } from '../views/record';
import { byText } from '../world/lookups';
import type { World } from '../world/world';
import { type Column, keyOf, readIn, table } from './columns';
import { prevails } from './conflicts';
import { subjectOf } from './fields';
import { Finder } from './numbering';
import { type Assigned, type Bag, ByCell, type EntryOf, fieldAt, type Settled } from './settled';

/** A field, and the setting of it that prevails so far. */
interface Winner {
  column: Column;
  cell: number;
  n: number;
  effect: SetTo;
}

const WINNERS = new Finder();
const ASSIGNED = new Finder();

/** Decide between the settings of each field and write the winners; returns what each field was set to. */
export function settleSets(
  world: World,
  effects: readonly Effect[],
  created: ReadonlyMap<string, Bag>,
  out: Settled,
  entry: EntryOf | null,
): ByCell<Assigned> {
  const assigned = new ByCell<Assigned>(ASSIGNED);
  const settings = withLeavers(world, effects);
  if (settings.length === 0) return assigned;
  const winners = prevailing(settings, out);
  // Sorting is for the reader of the ledger.
  if (entry) winners.sort((a, b) => byText(keyOf(a.column, a.effect.id), keyOf(b.column, b.effect.id)));
  for (const { column, cell, n, effect } of winners) {
    const { on, id } = effect;
    const subject = (created.size > 0 ? created.get(`${on}:${id}`) : undefined) ?? subjectOf(world, on, id);
    if (!subject) continue;
    const before = readIn(subject, column);
    const value =
      typeof effect.value === 'number'
        ? Math.min(column.max, Math.max(column.min, Math.round(effect.value * 1000))) / 1000
        : effect.value;
    assigned.add({ column, cell, n, id, value });
    if (same(before, value)) continue;
    out.writes.push({ kind: 'value', column, id, value });
    entry?.(fieldAt(column, id), 'set', plain(before), plain(value), effect.because);
  }
  return assigned;
}

/** Of the settings of each field the one that stands; orders whose setting does not are overruled. */
function prevailing(settings: readonly SetTo[], out: Settled): Winner[] {
  const known = table();
  const winners = new ByCell<Winner>(WINNERS);
  for (const effect of settings) {
    const n = known.numberOf(effect.on, effect.id);
    const column = known.columnOf(effect.on, effect.field);
    const cell = known.cellOf(column, n);
    const standing = winners.of(cell);
    if (!standing) {
      winners.add({ column, cell, n, effect });
      continue;
    }
    const newcomerWins = prevails(effect, standing.effect) < 0;
    const loser = newcomerWins ? standing.effect : effect;
    const winner = newcomerWins ? effect : standing.effect;
    standing.effect = winner;
    if (loser.because.order !== undefined && loser.because.order !== winner.because.order) {
      out.overruled.push({ order: loser.because.order, by: winner.because.rule });
    }
  }
  return winners.all;
}

/** Whether two values would be written alike: lists and records by what is in them, in its order. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== others.length) return false;
  return keys.every((key, i) => key === others[i] && same((a as Bag)[key], (b as Bag)[key]));
}

/** A value as the ledger shows it. */
function plain(value: unknown): LedgerEntry['before'] {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
}

/** All settings; whoever leaves an institution leaves its votes, offices and veto too, with others or alone. */
function withLeavers(world: World, effects: readonly Effect[]): SetTo[] {
  const out: SetTo[] = [];
  let leavers: Map<string, { who: string[]; because: SetTo['because'] }> | null = null;
  for (const e of effects) {
    if (e.kind !== 'set') continue;
    out.push(e);
    if (e.on !== 'institution' || e.value !== null || !e.field.startsWith('members.')) continue;
    const who = e.field.slice('members.'.length);
    out.push(set('institution', e.id, `votes.${who}`, null, e.because));
    out.push(set('institution', e.id, `offices.${who}`, null, e.because));
    leavers ??= new Map();
    const others = leavers.get(e.id);
    if (others) others.who.push(who);
    else leavers.set(e.id, { who: [who], because: e.because });
  }
  for (const [id, { who, because }] of leavers ?? []) {
    const vetoes = world.institutions[id]?.vetoes ?? [];
    const kept = vetoes.filter((v) => !who.includes(v));
    if (kept.length === vetoes.length) continue;
    const others = out.filter((e) => e.on !== 'institution' || e.id !== id || e.field !== 'vetoes');
    out.splice(0, out.length, ...others, set('institution', id, 'vetoes', kept, because));
  }
  return out;
}
