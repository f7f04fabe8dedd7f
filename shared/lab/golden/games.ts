import type { Golden } from './golden';
import gulf from './gulf-1990.json';
import anarchy from './immature-anarchy.json';

/** One kept game of each scenario; `npx tsx scripts/make-golden.ts` makes them anew after a change of the rules. */
export const GOLDEN: readonly Golden[] = [gulf, anarchy] as unknown as readonly Golden[];
