import type { Direction } from './moves';

/** One proposition and how its verdict stood the moving of coefficients. */
export interface Screened {
  id: string;
  /** Its verdict, by so many games of each arm. */
  holds: boolean;
  games: number;
  /** Coefficients that its games read. */
  reads: number;
  /** Moves of one coefficient one way: all there are, those of coefficients that its games read. */
  moves: number;
  /** Mirrored pairs of trials in which all were moved. */
  pairs: number;
  /** Of these ruled out when all were moved together; and how many of those were moved alone all the same. */
  ruledOut: number;
  checked: number;
  /** The others, moved alone: stopped early; played in full; not come to. */
  stopped: number;
  full: number;
  left: number;
  /** Verdicts that turned, at the games that screen. */
  turned: number;
}

/** A coefficient that moved the first comparison of a proposition, told by trials in which all were moved. */
export interface Mover {
  proposition: string;
  name: string;
  /** By how much the effect moves when the coefficient goes up by a fifth, and the error of that. */
  effect: number;
  error: number;
  unit: string;
}

/** A verdict that turned when one coefficient was moved. */
export interface Turned {
  proposition: string;
  name: string;
  direction: Direction;
  from: number;
  to: number;
  /** What the verdict came to at the games that screen. */
  holds: boolean;
  /** Whether it turns at the games that ask again; null where they were not played. */
  confirmed: boolean | null;
}

export interface SensitivityResult {
  rules: string;
  screened: number;
  askedAgain: number;
  /** Coefficients in the table, those that can be moved, and those that some proposition's games read. */
  coefficients: { all: number; movable: number; read: number };
  /** Whether everything that was not ruled out was come to, or time ran out. */
  whole: boolean;
  propositions: readonly Screened[];
  turned: readonly Turned[];
  movers: readonly Mover[];
}
