import type { RuleContext } from '../rules/rule';
import { type Lookups, lookups } from '../world/lookups';
import type { World } from '../world/world';
import { playChance } from './chance';

/**
 * What a rule gets in play. `scope` names whose dice these are; `look` and `moment` are handed over where many rules
 * are run on one world.
 */
export function contextOf(
  world: World,
  seed: number,
  scope: string,
  look: Lookups = lookups(world),
  moment: object = {},
): RuleContext {
  const turn = world.turn + 1;
  return {
    world,
    look,
    turn,
    years: world.yearsPerTurn,
    chance: playChance(seed, turn, scope),
    moment,
  };
}
