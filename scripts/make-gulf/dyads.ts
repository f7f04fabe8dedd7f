/** Pairs of states: amity, interdependence, recognition and reliance. See docs/scenarios.md. */
import { dyadId } from '../../shared/world/ids';
import type { Dyad } from '../../shared/world/relations';
import type { State } from '../../shared/world/state';
import { clamp, numberIn, type Row, round, type Tables } from './tables';
import { allTies, type Tie } from './ties';

/** Clubs whose members deal with each other daily, by the column of the table that names them. */
const CLUBS = [
  { column: 'ec_eu', amity: 25, contact: 25 },
  { column: 'gcc', amity: 35, contact: 18 },
  { column: 'asean', amity: 25, contact: 10 },
  { column: 'nato', amity: 8, contact: 5 },
  { column: 'warsaw_pact', amity: 0, contact: 15 },
] as const;

const GREATS = ['usa', 'sun', 'chn', 'gbr', 'fra', 'deu', 'jpn', 'ind'];
/** States whose paper pact with every other Arab state is kept. */
const ARAB_HUBS = ['egy', 'sau', 'syr'];

export function makeDyads(tables: Tables, states: Readonly<Record<string, State>>): Record<string, Dyad> {
  const ids = Object.keys(states);
  const known = tiesByPair(ids);
  const dyads: Record<string, Dyad> = {};
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      const one = states[a];
      const two = states[b];
      if (!one || !two) continue;
      const id = dyadId(a, b);
      const tie = known.get(id);
      const facts = readPair(tables, one, two);
      const interdependence = contactOf(facts, tie?.tie);
      if (!isKept(facts, tie !== undefined, interdependence)) continue;
      const under = tie?.tie.under ?? 0;
      dyads[id] = {
        id,
        a,
        b,
        amity: amityOf(facts, tie?.tie),
        interdependence,
        recognition: tie?.tie.recognition ?? 'equal',
        subordination: under,
        superior: under > 0 ? (tie?.first ?? null) : null,
      };
    }
  return dyads;
}

interface Pair {
  one: State;
  two: State;
  rows: readonly [Row, Row];
  pacts: ReadonlySet<string>;
  border: boolean;
  sea: boolean;
}

function readPair(tables: Tables, one: State, two: State): Pair {
  const rowOf = (id: string): Row => {
    const row = tables.states.get(id);
    if (!row) throw new Error(`No row for '${id}'.`);
    return row;
  };
  const rows: [Row, Row] = [rowOf(one.id), rowOf(two.id)];
  return {
    one,
    two,
    rows,
    pacts: tables.pacts.get(dyadId(one.id, two.id)) ?? new Set(),
    border: one.borders.includes(two.id),
    sea: (rows[0].sea_neighbours_24mi ?? '').split(' ').includes(two.id),
  };
}

const both = ({ rows }: Pair, column: string) => rows[0][column] === '1' && rows[1][column] === '1';

/** A pair is kept when there is something to say of it. */
function isKept(pair: Pair, hasTie: boolean, contact: number): boolean {
  const { one, two } = pair;
  const has = (id: string) => one.id === id || two.id === id;
  const isArabHub = ARAB_HUBS.some(has) && both(pair, 'arab_league');
  const isBilateralPact = pair.pacts.has('defence') && !both(pair, 'arab_league');
  const areGreat = GREATS.includes(one.id) && GREATS.includes(two.id);
  const inClub = CLUBS.some(({ column }) => both(pair, column));
  return (
    hasTie ||
    has('usa') ||
    has('irq') ||
    pair.border ||
    pair.sea ||
    isArabHub ||
    isBilateralPact ||
    areGreat ||
    inClub ||
    contact >= 45
  );
}

/** Pacts, clubs, votes and regimes, then the judged tie. */
function amityOf(pair: Pair, tie: Tie | undefined): number {
  let amity = 0;
  if (pair.pacts.has('defence')) amity += both(pair, 'nato') ? 40 : isPaper(pair) ? 12 : 45;
  else if (pair.pacts.has('consultation') || pair.pacts.has('neutrality')) amity += 12;
  else if (pair.pacts.has('nonaggression')) amity += 3;
  for (const club of CLUBS) if (both(pair, club.column)) amity += club.amity;
  amity += votes(pair);
  if (pair.one.accountability >= 70 && pair.two.accountability >= 70) amity += 12;
  if (pair.border && !pair.pacts.has('defence')) amity -= 5;
  return round(clamp(Math.min(amity, 85) + (tie?.amity ?? 0), -100, 100), 0);
}

/** Treaties that bind on paper only: the Arab League's, the Rio treaty, the Warsaw Pact in its last year. */
function isPaper(pair: Pair): boolean {
  const { rows } = pair;
  const inAmericas = ['usa', 'bra'].includes(rows[0].id ?? '') && ['usa', 'bra'].includes(rows[1].id ?? '');
  return both(pair, 'arab_league') || both(pair, 'warsaw_pact') || inAmericas;
}

/**
 * −10 … 20 by nearness in the Assembly of autumn 1989 (0 where one had no vote). The lower bound is near: nearly all
 * of the South votes apart from the United States there, and that is no quarrel.
 */
function votes({ rows }: Pair): number {
  const one = numberIn(rows[0], 'unga_ideal_point_1989');
  const two = numberIn(rows[1], 'unga_ideal_point_1989');
  if (one === null || two === null) return 0;
  return clamp(20 - 12 * Math.abs(one - two), -10, 20);
}

/** Density of exchange: a gravity formula of both states' trade over distance, and what clubs and borders add. */
function contactOf(pair: Pair, tie: Tie | undefined): number {
  const [one, two] = [tradeOf(pair.rows[0]), tradeOf(pair.rows[1])];
  const apart = Math.hypot(...pair.one.place.map((x, i) => x - (pair.two.place[i] ?? 0)));
  const pull = Math.sqrt(one * two) / (apart + 0.3) / 1000;
  let contact = (100 * pull) / (pull + 320);
  for (const club of CLUBS) if (both(pair, club.column)) contact += club.contact;
  if (pair.border) contact += 6;
  return round(clamp(contact + (tie?.contact ?? 0), 0, 95));
}

/** Goods trade, million dollars; twice the exports where imports are missing. */
function tradeOf(row: Row): number {
  const exports = numberIn(row, 'exports_musd') ?? 0;
  return exports + (numberIn(row, 'imports_musd') ?? exports);
}

function tiesByPair(ids: readonly string[]): Map<string, { first: string; tie: Tie }> {
  const found = new Map<string, { first: string; tie: Tie }>();
  for (const [key, tie] of Object.entries(allTies())) {
    const [first = '', second = ''] = key.split(' ');
    if (!ids.includes(first) || !ids.includes(second))
      throw new Error(`A tie names no known pair: '${key}'.`);
    const id = dyadId(first, second);
    if (found.has(id)) throw new Error(`The pair '${id}' has two ties.`);
    found.set(id, { first, tie });
  }
  return found;
}
