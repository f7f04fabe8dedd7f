/**
 * Chance in a rule. In play it is a named random stream; in a preview it answers as luck would have it
 * (`likely`, `best`, `worst`), so that a rule's bounds come from the rule itself and cannot drift from it.
 */
export interface Chance {
  /** True with probability `odds` (0–1). `good` says which answer favours whoever acts. */
  happens(name: string, odds: number, good?: boolean): boolean;
  /** A number from lo to hi, likely the middle; `good` says that higher is better for whoever acts. */
  between(name: string, lo: number, hi: number, good?: boolean): number;
}

export type Luck = 'likely' | 'best' | 'worst';

/**
 * Chance as a careful government plans by: it counts on what is likely, and fears what is not unlikely. Between two
 * outcomes it takes the middle.
 */
export const asPlanned: Chance = {
  happens: (_name, odds, good = true) => odds >= (good ? 0.5 : 0.3),
  between: (_name, lo, hi) => (lo + hi) / 2,
};

/** Chance as luck would have it, for previews. */
export function asLuck(luck: Luck): Chance {
  return {
    happens: (_name, odds, good = true) => (luck === 'likely' ? odds >= 0.5 : (luck === 'best') === good),
    between: (_name, lo, hi, good = true) =>
      luck === 'likely' ? (lo + hi) / 2 : (luck === 'best') === good ? hi : lo,
  };
}
