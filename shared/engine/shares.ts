import { byText } from '../world/lookups';

/** A share moved only because the shares of a whole must add up. Thousandths. */
export interface ShareChange {
  name: string;
  before: number;
  after: number;
}

/**
 * Shares of one whole after this phase's sums. `mix`, `votes` and `offices` add up to 100; `ownership` to 100 at most,
 * the rest belonging to all (Sakwa 2019).
 */
export function shareSums(
  stored: Readonly<Record<string, number>>,
  prefix: string,
  results: ReadonlyMap<string, number>,
  assigned: ReadonlyMap<string, unknown>,
): { rescaled(head: string): ShareChange[] } {
  const now = new Map<string, number>();
  for (const name of Object.keys(stored)) now.set(name, Math.round((stored[name] ?? 0) * 1000));
  for (const [key, value] of assigned) {
    if (!key.startsWith(prefix)) continue;
    if (typeof value === 'number') now.set(key.slice(prefix.length), Math.round(value * 1000));
    else now.delete(key.slice(prefix.length));
  }
  for (const [key, value] of results) if (key.startsWith(prefix)) now.set(key.slice(prefix.length), value);
  return {
    rescaled(head) {
      const names = [...now.keys()].sort(byText);
      let sum = 0;
      for (const name of names) sum += now.get(name) ?? 0;
      const whole = 100_000;
      if (sum === whole || sum <= 0 || (head === 'ownership' && sum < whole)) return [];
      const changes: ShareChange[] = [];
      let left = whole;
      let largest = 0;
      for (const name of names) {
        const before = now.get(name) ?? 0;
        const after = Math.floor((before * whole) / sum);
        left -= after;
        if (after > (changes[largest]?.after ?? -1)) largest = changes.length;
        changes.push({ name, before, after });
      }
      const top = changes[largest];
      if (top) top.after += left;
      return changes.filter((c) => c.before !== c.after);
    },
  };
}
