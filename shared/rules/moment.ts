import type { RuleContext } from './rule';

/**
 * What several rules ask of one and the same world, worked out by the first of them that asks. Only the last moment's
 * answer is kept.
 */
export function onceAMoment<T extends object>(work: (ctx: RuleContext) => T): (ctx: RuleContext) => T {
  let at: object | null = null;
  let found: T | null = null;
  return (ctx) => {
    if (found === null || ctx.moment !== at) {
      found = work(ctx);
      at = ctx.moment;
    }
    return found;
  };
}
