import type { Difficulty } from '../engine/game';

/** How well a computer seat plays: what it keeps back, how far it looks and how sharply it sees. */
export interface Temper {
  /** Capital kept back for crises. */
  reserve: number;
  /** What a state that could lead keeps back besides: leading and asking the Council are dear. */
  leaderReserve: number;
  /** Orders a turn at most. */
  orders: number;
  /** Targets of each policy that it looks at. */
  targets: number;
  /** It thinks through one in so many of its policies each turn, others in the next. */
  attention: number;
  /** How far its judgement is off, as a share. */
  blur: number;
  /** Worth per point of capital below which it rather saves. */
  enough: number;
  /** Whether it thinks of other orders' repertoires at all. */
  borrows: boolean;
}

const TEMPERS: Readonly<Record<Difficulty, Temper>> = {
  gentle: {
    reserve: 3,
    leaderReserve: 1,
    orders: 1,
    targets: 2,
    attention: 2,
    blur: 1,
    enough: 0.02,
    borrows: false,
  },
  even: {
    reserve: 2,
    leaderReserve: 2,
    orders: 3,
    targets: 2,
    attention: 2,
    blur: 0.3,
    enough: 0.02,
    borrows: false,
  },
  hard: {
    reserve: 2,
    leaderReserve: 2,
    orders: 4,
    targets: 12,
    attention: 1,
    blur: 0,
    enough: 0.01,
    borrows: true,
  },
};

export function temperOf(difficulty: Difficulty): Temper {
  return TEMPERS[difficulty];
}

/** Power, in points of force and wealth together, from which a state may be called on to lead. */
const MAY_LEAD = 80;

/** Capital that a state keeps back for what may come. */
export function reserveOf(temper: Temper, own: { force: number; wealth: number }): number {
  return temper.reserve + (own.force + own.wealth >= MAY_LEAD ? temper.leaderReserve : 0);
}
