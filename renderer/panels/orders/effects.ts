import type { Effect, Preview } from '@shared/views/seen';
import type { FieldRef, SubjectKind } from '@shared/world/world';

/** How far an order is expected to move one number, with luck as it may be. */
export interface Expected extends FieldRef {
  likely: number;
  low: number;
  high: number;
}

/** What an order would make, end or turn into something else. */
export interface Turned {
  kind: 'set' | 'create' | 'end';
  on: SubjectKind;
  id: string;
  field: string;
  /** The new word, the name of what is made or, for a treaty, its kind. */
  value: string;
  /** Who would sign a treaty. */
  parties?: readonly string[];
}

function sums(effects: readonly Effect[]): Map<string, FieldRef & { amount: number }> {
  const out = new Map<string, FieldRef & { amount: number }>();
  for (const effect of effects) {
    if (effect.kind !== 'add') continue;
    const { on, id, field, amount } = effect;
    const key = `${on} ${id} ${field}`;
    out.set(key, { on, id, field, amount: (out.get(key)?.amount ?? 0) + amount });
  }
  return out;
}

/** Numbers that an order would move, the most first; what could move with no luck at all is left out. */
export function expectedOf({ likely, best, worst }: Preview): Expected[] {
  const [mid, good, bad] = [sums(likely), sums(best), sums(worst)];
  const out: Expected[] = [];
  for (const key of new Set([...mid.keys(), ...good.keys(), ...bad.keys()])) {
    const ref = mid.get(key) ?? good.get(key) ?? bad.get(key);
    if (!ref) continue;
    const amounts = [mid, good, bad].map((one) => one.get(key)?.amount ?? 0);
    const [likelyAmount = 0] = amounts;
    const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
    if (Math.max(Math.abs(low), Math.abs(high)) < 0.05) continue;
    out.push({ on: ref.on, id: ref.id, field: ref.field, likely: likelyAmount, low, high });
  }
  const size = (one: Expected) => Math.max(Math.abs(one.low), Math.abs(one.high));
  return out.sort((a, b) => size(b) - size(a));
}

/** Whether luck makes no difference that is told: best and worst are the same to a tenth. */
export const isSure = ({ low, high }: Expected) => high - low < 0.05;

/** What would likely come to be, end, or be called otherwise. */
export function turnedOf({ likely }: Preview): Turned[] {
  return likely.flatMap((effect): Turned[] => {
    if (effect.kind === 'create') {
      const { on, entity } = effect;
      const parties = 'parties' in entity ? { parties: entity.parties } : {};
      return [{ kind: 'create', on, id: entity.id, field: '', value: nameIn(entity), ...parties }];
    }
    if (effect.kind === 'end') return [{ kind: 'end', on: effect.on, id: effect.id, field: '', value: '' }];
    if (effect.kind !== 'set' || (typeof effect.value === 'object' && effect.value !== null)) return [];
    const { on, id, field, value } = effect;
    return [{ kind: 'set', on, id, field, value: value === null ? '' : String(value) }];
  });
}

function nameIn(entity: Extract<Effect, { kind: 'create' }>['entity']): string {
  if ('name' in entity) return entity.name;
  return 'parties' in entity ? entity.kind : '';
}
