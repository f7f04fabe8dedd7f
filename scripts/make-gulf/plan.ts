import type { DecisionRule, Domain, Institution } from '../../shared/world/institution';
import { STATE_IDS } from './states';
import { numberIn, type Tables } from './tables';

/** An institution as it is written down by hand. */
export interface Plan {
  id: string;
  name: string;
  label: string;
  domain: Domain;
  scope: Institution['scope'];
  region: string | null;
  decision: DecisionRule;
  members: readonly string[];
  /** Depth of commitment of members who are not named in `depths`. */
  depth: number;
  depths?: Readonly<Record<string, number>>;
  /** Weights of votes before they are scaled to 100; members not named have 1. */
  votes?: Readonly<Record<string, number>>;
  /** Only those who vote at all, where that is not every member. */
  voters?: readonly string[];
  offices?: Readonly<Record<string, number>>;
  vetoes?: readonly string[];
  /** authority, legitimacy, independence, enforcement */
  indices: readonly [number, number, number, number];
  /** liberal, transformative, mercantilist, sovereign */
  ownership: readonly [number, number, number, number];
}

export const list = (text: string): string[] => text.split(' ');

/** The listed states that a column of the table calls members. */
export const where = (tables: Tables, column: string): string[] =>
  STATE_IDS.filter((id) => numberIn(tables.states.get(id) ?? {}, column) === 1);
