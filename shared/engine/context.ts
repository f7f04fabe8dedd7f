import type { RuleContext } from '../rules/rule';
import { lookups } from '../world/lookups';
import type { World } from '../world/world';
import { playChance } from './chance';

/** What a rule gets in play. `scope` names whose dice these are. */
export function contextOf(world: World, seed: number, scope: string): RuleContext {
  const turn = world.turn + 1;
  return {
    world,
    look: lookups(world),
    turn,
    years: world.yearsPerTurn,
    chance: playChance(seed, turn, scope),
  };
}
