/**
 * What par should be: by how much the aims of each order grow in the hands of governments that give any legal orders,
 * over the balanced starts of the survey at both of its paces, with other seeds than the survey's. Beside it stands
 * what the parameters say (`score.par…`).
 *   npx tsx scripts/par.ts [seeds]
 */
import { RULES_VERSION, type Setup, simulate, startWorld } from '../shared/engine';
import { namedStart } from '../shared/lab/starts';
import { surveyOf } from '../shared/lab/survey';
import { dealtGame, seatedBy } from '../shared/lab/survey/spec';
import { aimsOf } from '../shared/measures/aims/aimsOf';
import { gained, parOf } from '../shared/measures/score';
import { survey } from '../shared/measures/survey';
import { randomPlayers } from '../shared/opponents';
import { ORDERS, type OrderId } from '../shared/world/ids';
import { inOrder } from '../shared/world/lookups';
import type { World } from '../shared/world/world';

const seeds = Number(process.argv[2] ?? 80);
const OTHER_SEEDS = 1000;
const EVERY = 6;
const spec = surveyOf([], seeds * surveyOf([], 0).starts.length);
const found = new Map<number, Record<OrderId, number[]>>();

function note(world: World): void {
  const from = survey(world);
  const years = world.turn * world.yearsPerTurn;
  const at = found.get(years) ?? { liberal: [], transformative: [], mercantilist: [], sovereign: [] };
  found.set(years, at);
  for (const seat of inOrder(world.seats)) {
    let sum = 0;
    for (const aim of aimsOf(from, seat, seat.order)) sum += aim.weight * gained(aim, seat.start[aim.key]);
    at[seat.order].push(sum);
  }
}

for (let game = 0; game < spec.games; game++) {
  const { start, seed, deal, yearsPerTurn } = dealtGame(spec, game);
  const from = namedStart(start.id);
  const setup: Setup = {
    scenario: start.id,
    seed: OTHER_SEEDS + seed,
    rules: RULES_VERSION,
    seats: seatedBy(from, deal).map((seat) => ({ ...seat, controller: 'computer' as const })),
    turns: spec.turns,
    difficulty: 'even',
  };
  const opening = startWorld(
    {
      schedule: [],
      start: (of) => ({ ...from.start(of), yearsPerTurn: yearsPerTurn ?? from.start(of).yearsPerTurn }),
    },
    setup,
  );
  simulate({ schedule: [], start: () => opening }, setup, randomPlayers(setup.seed), (world) => {
    if (world.turn % EVERY === 0) note(world);
  });
}

console.log(`Points gained by random legal players, and par; ${spec.games} games of ${spec.turns} turns`);
console.log(['years', ...ORDERS.map((order) => order.padStart(16))].join(' '));
for (const [years, at] of [...found].sort(([a], [b]) => a - b)) {
  const cells = ORDERS.map((order) => {
    const mean = at[order].reduce((sum, one) => sum + one, 0) / at[order].length;
    return `${mean.toFixed(1)} / ${parOf(order, years).toFixed(1)}`.padStart(16);
  });
  console.log([String(years).padStart(5), ...cells].join(' '));
}
