import type { Effect } from '../rules/effect';
import type { World } from '../world/world';
import type { Committer } from './commit';

/** How a simulated game departs from the rules, for experiments. A game that is played has none. */
export interface Conduct {
  /** What of a phase's effects is let through, against the world that they were drawn from. */
  admit(effects: readonly Effect[], world: World): readonly Effect[];
  /** Kinds of crisis that do not break of themselves; others take their place as if these were in no book. */
  quiet?: ReadonlySet<string>;
}

/** A committer that lets through what the conduct admits. */
export function conducted(commit: Committer, conduct: Conduct): Committer {
  return {
    ...commit,
    // A getter would be read once and for all by the spread.
    get carry() {
      return commit.carry;
    },
    apply: (phase, effects) => commit.apply(phase, conduct.admit(effects, commit.world)),
  };
}
