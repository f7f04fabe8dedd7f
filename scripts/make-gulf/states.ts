/** The states of mid-1990: tables of facts turned into the indices of the model. See docs/scenarios.md. */
import { ORDERS, type OrderId } from '../../shared/world/ids';
import type { State } from '../../shared/world/state';
import {
  CORRECTIONS,
  DOLLAR_KIN,
  DOUBTFUL_MILEX,
  DOUBTFUL_PERSONNEL,
  GINI,
  INDICES,
  JUDGED,
  NO_DOLLARS,
  OIL_STATES,
  OPENNESS,
  POLYARCHY_ONLY,
  POPULATION,
  RATE_OVERSTATES,
} from './judged';
import { clamp, needed, numberIn, type Row, round, type Tables } from './tables';

/** Ids of the scenario's states, in the order of the alphabet. */
export const STATE_IDS: readonly string[] = Object.keys(JUDGED).sort((a, b) => (a < b ? -1 : 1));

export function makeStates(tables: Tables): Record<string, State> {
  const force = scaledBy(forceShares(tables));
  const wealth = scaledBy(wealthShares(tables));
  const states: Record<string, State> = {};
  for (const id of STATE_IDS) {
    const row = tables.states.get(id);
    const judged = JUDGED[id];
    if (!row || !judged) throw new Error(`'${id}' is in the list of states but not in the tables.`);
    const correction = CORRECTIONS[id];
    const accountability = accountabilityOf(row);
    const openness = opennessOf(row, correction?.openness ?? 0);
    const names: string[] = [...INDICES];
    if (id in GINI) names.push('inequality');
    if (id in POPULATION) names.push('population');
    if (id in OPENNESS) names.push('openness');
    if (NO_DOLLARS.has(id)) names.push('wealth');
    for (const field of ['technology', 'openness', 'rights', 'mix'] as const)
      if (correction?.[field] !== undefined && !names.includes(field)) names.push(field);
    const [legitimacy, cohesion, strife, debt, carbon, opinion, bars, commitment] = judged.indices;
    states[id] = {
      id,
      name: row.name ?? id,
      label: judged.label,
      region: judged.region,
      culture: judged.culture,
      place: onSphere(judged.at),
      borders: STATE_IDS.filter((other) => tables.borders.has(pair(id, other))),
      population: POPULATION[id] ?? round(needed(row, 'population_k') / 1000, 3),
      standing: 'sovereign',
      ruler: null,
      force: round(force[id] ?? 0),
      wealth: round(wealth[id] ?? 0),
      technology: round(
        clamp(100 * Math.sqrt(needed(row, 'gdp_per_head_ppp') / 36982) + (correction?.technology ?? 0)),
      ),
      openness: round(openness),
      cohesion,
      inequality: round(clamp(((GINI[id] ?? needed(row, 'gini_disp')) - 20) * 2.5)),
      rights: round(clamp(10 + 90 * needed(row, 'polyarchy') + (correction?.rights ?? 0))),
      accountability: round(accountability),
      legitimacy,
      opinion,
      bars,
      autonomy: AUTONOMY[id] ?? 100,
      debt,
      strife,
      carbon,
      commitment,
      mix: mixOf(row, accountability, openness, correction?.mix ?? {}),
      judged: (id in AUTONOMY ? [...names, 'autonomy'] : names).sort((a, b) => (a < b ? -1 : 1)),
    };
  }
  return states;
}

/** Whose independence was held down by another's army in mid-1990; judged, 100 for all others. */
const AUTONOMY: Readonly<Record<string, number>> = { lbn: 45, pol: 90, csk: 92, hun: 92, cub: 88 };

/** Blend of capability (CINC), military spending and personnel, 40 : 40 : 20, as shares of the table's 57 states. */
function forceShares({ states }: Tables): Record<string, number> {
  const milex = (row: Row) => meanOf(DOUBTFUL_MILEX, row) ?? needed(row, 'milex_musd');
  const personnel = (row: Row) => meanOf(DOUBTFUL_PERSONNEL, row) ?? needed(row, 'mil_personnel_k');
  const cinc = (row: Row) => needed(row, 'cinc');
  const rows = [...states.values()];
  const total = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const [allMilex, allPersonnel, allCinc] = [total(milex), total(personnel), total(cinc)];
  return mapRows(
    states,
    (row) =>
      0.4 * (cinc(row) / allCinc) + 0.4 * (milex(row) / allMilex) + 0.2 * (personnel(row) / allPersonnel),
  );
}

/** Share of world product: mean of purchasing power and dollars, with the exceptions that the tables' notes ask for. */
function wealthShares({ states }: Tables): Record<string, number> {
  const shares = (id: string): [ppp: number, usd: number | null] => {
    const row = states.get(id);
    if (!row) throw new Error(`No row for '${id}'.`);
    return [needed(row, 'world_gdp_share_ppp_pct'), numberIn(row, 'world_gdp_share_usd_pct')];
  };
  const ratios = DOLLAR_KIN.map((id) => {
    const [ppp, usd] = shares(id);
    return (usd ?? 0) / ppp;
  });
  const kinRatio = ratios.reduce((sum, r) => sum + r, 0) / ratios.length;
  return mapRows(states, (_row, id) => {
    const [ppp, usd] = shares(id);
    if (RATE_OVERSTATES.has(id)) return ppp;
    if (NO_DOLLARS.has(id)) return (ppp + ppp * kinRatio) / 2;
    if (usd === null) throw new Error(`'${id}' has no product in dollars.`);
    return OIL_STATES.has(id) ? usd : (ppp + usd) / 2;
  });
}

/** Mean of polyarchy and Polity's scale, both 0–100. */
function accountabilityOf(row: Row): number {
  const polyarchy = needed(row, 'polyarchy') * 100;
  if (POLYARCHY_ONLY.has(row.id ?? '')) return polyarchy;
  return (polyarchy + (needed(row, 'polity2') + 10) * 5) / 2;
}

/** Trade over product, made comparable between large and small, and damped where the state holds the gate. */
function opennessOf(row: Row, correction: number): number {
  const trade = OPENNESS[row.id ?? ''] ?? needed(row, 'trade_openness_pct');
  const sized = trade * (needed(row, 'population_k') / 10000) ** 0.25;
  return clamp(((100 * sized) / (sized + 40)) * (0.6 + 0.4 * needed(row, 'polyarchy')) + correction);
}

/** How far each order guides the state: raw weights from regime, trade and votes, then scaled to 100. */
function mixOf(
  row: Row,
  accountability: number,
  openness: number,
  correction: Partial<Record<OrderId, number>>,
): Record<OrderId, number> {
  // Autumn 1989: the last session before the crisis. Non-members of the Assembly stand at the middle.
  const ideal = numberIn(row, 'unga_ideal_point_1989');
  const west = ideal === null ? 50 : clamp(((ideal + 1.5) / 4.6) * 100);
  const nonAligned = row.nam === '1' ? 1 : 0;
  const raw: Record<OrderId, number> = {
    liberal: 0.5 * accountability + 0.2 * openness + 0.3 * west,
    transformative: 6 + 6 * nonAligned + 0.06 * (100 - west),
    mercantilist: 14 + 0.1 * (100 - openness),
    sovereign: 6 + 0.3 * (100 - accountability) + 0.15 * (100 - west) + 14 * nonAligned,
  };
  for (const order of ORDERS) raw[order] = Math.max(1, raw[order] + (correction[order] ?? 0));
  return toHundred(raw);
}

/** Scaled to sum to exactly 100 in tenths: what rounding leaves goes to the largest. */
export function toHundred<K extends string>(raw: Readonly<Record<K, number>>): Record<K, number> {
  const keys = Object.keys(raw) as K[];
  const sum = keys.reduce((total, key) => total + raw[key], 0);
  const out: Record<K, number> = { ...raw };
  for (const key of keys) out[key] = Math.round((raw[key] / sum) * 1000);
  const largest = keys.reduce((best, key) => (out[key] > out[best] ? key : best), keys[0] as K);
  out[largest] += 1000 - keys.reduce((total, key) => total + out[key], 0);
  for (const key of keys) out[key] = out[key] / 10;
  return out;
}

/** A place on the unit sphere: x toward 0° E, y toward 90° E, z toward the north pole. */
function onSphere([north, east]: readonly [number, number]): [number, number, number] {
  const [lat, lon] = [(north * Math.PI) / 180, (east * Math.PI) / 180];
  return [
    round(Math.cos(lat) * Math.cos(lon), 5),
    round(Math.cos(lat) * Math.sin(lon), 5),
    round(Math.sin(lat), 5),
  ];
}

/** 100 × √(share / the greatest share). */
function scaledBy(shares: Record<string, number>): Record<string, number> {
  const greatest = Math.max(...Object.values(shares));
  return Object.fromEntries(
    Object.entries(shares).map(([id, share]) => [id, 100 * Math.sqrt(share / greatest)]),
  );
}

function mapRows(
  rows: ReadonlyMap<string, Row>,
  of: (row: Row, id: string) => number,
): Record<string, number> {
  const out: Record<string, number> = {};
  for (const id of STATE_IDS) {
    const row = rows.get(id);
    if (row) out[id] = of(row, id);
  }
  return out;
}

function meanOf(table: Readonly<Record<string, readonly [number, number]>>, row: Row): number | null {
  const two = table[row.id ?? ''];
  return two ? (two[0] + two[1]) / 2 : null;
}

function pair(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
