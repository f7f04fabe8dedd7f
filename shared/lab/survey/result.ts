import { RULES_VERSION } from '../../engine';
import { REGIMES, type RegimeId } from '../../measures/reading';
import { CRISIS_KINDS } from '../../rules/crises';
import { POLICIES } from '../../rules/policies';
import { ORDERS, type OrderId } from '../../world/ids';
import { keysInOrder } from '../../world/lookups';
import { type Finding, findingsOf } from './findings';
import { GAUGES } from './gauges';
import type { SurveyGame } from './play';
import type { SurveySpec } from './spec';

/** Share of the turns, 0–1, in which a number stood at an end of its scale. */
interface AtEnd {
  name: string;
  share: number;
}

interface Winning {
  order: OrderId;
  /** Games over balanced starts in which its score stood highest when the game ended. */
  wins: number;
  share: number;
  /** Means over the same games: its score at the end, and how far it rose. */
  score: number;
  rise: number;
}

export interface SurveyResult {
  rules: string;
  games: number;
  turns: number;
  starts: readonly string[];
  gauges: readonly AtEnd[];
  /** Authority of each institution, named `start/institution`; those that are founded in play are brought together. */
  authority: readonly AtEnd[];
  policies: readonly { id: string; times: number; games: number }[];
  crises: readonly { id: string; times: number; games: number }[];
  /** How many games came to each regime from a start in another, and from which starts. */
  regimes: readonly { id: RegimeId; games: number; from: readonly string[] }[];
  /** Pairs of games of one start whose last worlds are the same, bit for bit. */
  alike: number;
  balanced: number;
  wins: readonly Winning[];
  findings: readonly Finding[];
}

/** Bring the games of a survey together, in their order. */
export function concludeSurvey(spec: SurveySpec, games: readonly SurveyGame[]): SurveyResult {
  const found = {
    rules: RULES_VERSION,
    games: games.length,
    turns: spec.turns,
    starts: spec.starts.map(({ id }) => id),
    gauges: GAUGES.map(
      ({ name }, i): AtEnd => ({
        name,
        share: sum(games, (game) => game.ends[i] ?? 0) / (games.length * spec.turns),
      }),
    ),
    authority: authorityOf(games),
    policies: POLICIES.map(({ id }, i) => ({ id, ...countOf(games, (game) => game.policies[i] ?? 0) })),
    crises: CRISIS_KINDS.map(({ id }, i) => ({ id, ...countOf(games, (game) => game.crises[i] ?? 0) })),
    regimes: REGIMES.map((id) => reachedOf(games, id)),
    alike: alikeOf(games),
    balanced: games.filter(({ balanced }) => balanced).length,
    wins: winsOf(games.filter(({ balanced }) => balanced)),
  };
  return { ...found, findings: findingsOf(found) };
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

function countOf(games: readonly SurveyGame[], of: (game: SurveyGame) => number) {
  return { times: sum(games, of), games: games.filter((game) => of(game) > 0).length };
}

/** Institutions that are founded in play carry a number of their own; those of one founder's kind are told as one. */
const founded = (id: string): string => id.replace(/-[a-z]+-\d+$/, ' founded in play');

function authorityOf(games: readonly SurveyGame[]): AtEnd[] {
  const counts = new Map<string, { ends: number; turns: number }>();
  for (const { start, authority } of games) {
    for (const id of keysInOrder(authority)) {
      const name = `${start}/${founded(id)}`;
      const [ends, turns] = authority[id] ?? [0, 0];
      const so = counts.get(name) ?? { ends: 0, turns: 0 };
      counts.set(name, { ends: so.ends + ends, turns: so.turns + turns });
    }
  }
  return [...counts].map(([name, { ends, turns }]) => ({ name, share: ends / turns }));
}

/** A start in the regime itself does not count: it was there before anyone played. */
function reachedOf(games: readonly SurveyGame[], id: RegimeId): SurveyResult['regimes'][number] {
  const came = games.filter(({ regimes }) => regimes.indexOf(id) > 0);
  return { id, games: came.length, from: [...new Set(came.map(({ start }) => start))] };
}

function alikeOf(games: readonly SurveyGame[]): number {
  const seen = new Set(games.map(({ start, hash }) => `${start} ${hash}`));
  return games.length - seen.size;
}

/** The seat whose score stands highest when the game ends has won; of equals, each has. */
function winsOf(games: readonly SurveyGame[]): Winning[] {
  return ORDERS.map((order) => {
    const own = games.flatMap(({ scores }) => scores.filter((one) => one.order === order));
    const wins = games.filter(({ scores }) => {
      const best = Math.max(...scores.map(({ after }) => after));
      return scores.some((one) => one.order === order && one.after === best);
    }).length;
    const per = Math.max(1, own.length);
    return {
      order,
      wins,
      share: wins / Math.max(1, games.length),
      score: sum(own, ({ after }) => after) / per,
      rise: sum(own, ({ before, after }) => after - before) / per,
    };
  });
}
