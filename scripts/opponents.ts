/**
 * How the computer players do: for each solo seat of a scenario, the share of games in which it beats a random legal
 * player in its place, and in which its own repertoire serves it, on its own score with all else equal.
 *   npx tsx scripts/opponents.ts [scenario] [games] [turns]
 */
import { RULES_VERSION, type Setup, simulate } from '../shared/engine';
import { seatScore } from '../shared/measures/score';
import { mixedPlayers, randomPlayers, strategicPlayers } from '../shared/opponents';
import { POLICIES } from '../shared/rules/policies';
import { scenario } from '../shared/scenarios/catalogue';

const id = process.argv[2] ?? 'gulf-1990';
const games = Number(process.argv[3] ?? 200);
const turns = Number(process.argv[4] ?? 12);
const solo = scenario(id).card.seats.filter((s) => s.solo);
const seats = solo.map((s) => ({
  id: s.id,
  order: s.order,
  listedOrder: s.order,
  controller: 'computer' as const,
}));

console.log(`${id}, ${games} games of ${turns} turns a seat`);
console.log(
  'seat   order            beats random   mean lead   better with its repertoire   mean gain   score',
);
for (const me of solo) {
  const barred = new Set(POLICIES.filter((p) => p.native === me.order).map((p) => p.id));
  let beats = 0;
  let serves = 0;
  let lead = 0;
  let gain = 0;
  let score = 0;
  for (let seed = 1; seed <= games; seed++) {
    const setup: Setup = { scenario: id, seed, rules: RULES_VERSION, seats, turns, difficulty: 'even' };
    const strategic = strategicPlayers(seed);
    const random = randomPlayers(seed);
    const bound = strategicPlayers(seed, 'even', { barred });
    const played = (players: Parameters<typeof simulate>[2]): number =>
      seatScore(simulate(scenario(id), setup, players).world, me.id).value;
    const own = played(strategic);
    const byChance = played(mixedPlayers((seat) => (seat === me.id ? random : strategic)));
    const withoutMeans = played(mixedPlayers((seat) => (seat === me.id ? bound : strategic)));
    if (own > byChance) beats++;
    if (own > withoutMeans) serves++;
    lead += (own - byChance) / games;
    gain += (own - withoutMeans) / games;
    score += own / games;
  }
  const per = (n: number): string => `${Math.round((100 * n) / games)} %`.padStart(5);
  console.log(
    `${me.id.padEnd(6)} ${me.order.padEnd(16)} ${per(beats)}         ${lead.toFixed(1).padStart(5)}       ${per(serves)}                        ${gain.toFixed(1).padStart(5)}       ${score.toFixed(1)}`,
  );
}
