import type { FieldRef } from '../world/world';

/** A message as a key of the catalogue and its parameters; ids are written `state:irq`. */
export interface Reason {
  key: string;
  params?: Readonly<Record<string, string | number>>;
}

/** One named component of a measure. `value` is 0–100 (higher is better unless the measure says otherwise). */
export interface Component {
  key: string;
  value: number;
  /** Share of the measure, the weights of its components summing to 1. */
  weight: number;
  /** The fields of the world that move it most, so that "why?" can go on from it. */
  from: readonly FieldRef[];
}

/** A measure 0–100 and what it is made of. */
export interface Reading {
  value: number;
  parts: readonly Component[];
}

/** Walzer's seven regimes, from unity to division (Walzer 2013). */
export const REGIMES = [
  'globalState',
  'empire',
  'federation',
  'thirdDegree',
  'secondDegree',
  'firstDegree',
  'anarchy',
] as const;
export type RegimeId = (typeof REGIMES)[number];

/** Watson's spectrum (Watson in Buzan 1993). */
export const SPECTRUM = ['anarchy', 'hegemony', 'suzerainty', 'dominion', 'empire'] as const;
export type SpectrumId = (typeof SPECTRUM)[number];
