import type { OrderId, StateId } from './ids';

/** How a state stands in law: sovereign, ruled by another as a part of it, or fallen apart. */
export type Standing = 'sovereign' | 'annexed' | 'failed';

/** A state of the middle storey. Indices run 0–100 unless the comment says otherwise. */
export interface State {
  id: StateId;
  name: string;
  /** Short label for a disc on the floor, at most 14 letters. */
  label: string;
  region: string;
  culture: string;
  /** Place on a unit sphere, so that distance is a square root and needs no trigonometry. */
  place: readonly [number, number, number];
  /** States with a land border. */
  borders: readonly StateId[];
  /** Millions of people. */
  population: number;
  standing: Standing;
  /** Whoever rules it when annexed. */
  ruler: StateId | null;

  /** Armed power: 100 × √(share of the world's capability / the greatest share at the scenario's start). */
  force: number;
  /** Wealth: 100 × √(share of the world's product / the greatest share at the scenario's start). */
  wealth: number;
  technology: number;
  /** Trade and capital across its borders. */
  openness: number;
  cohesion: number;
  /** Inequality of incomes within it. */
  inequality: number;
  /** Civil and political rights. */
  rights: number;
  /** 0 autocracy … 100 republic. */
  accountability: number;
  /** Domestic legitimacy of its government. */
  legitimacy: number;
  /** Public mood toward acting abroad with others, −100 … 100. */
  opinion: number;
  /** Law, constitution or custom against using force abroad. */
  bars: number;
  /** 0 annexed … 100 independent. */
  autonomy: number;
  /** Burden of foreign debt. */
  debt: number;
  /** Organised violence within. */
  strife: number;
  /** Carbon intensity of its economy. */
  carbon: number;
  /** Care for the sovereign-equality rule in its record so far. */
  commitment: number;
  /** How far each order's repertoire guides it; the four sum to 100. */
  mix: Record<OrderId, number>;
  /** Attributes that no table holds and a person judged; their names, so that the screen can say so. */
  judged: readonly string[];
}
