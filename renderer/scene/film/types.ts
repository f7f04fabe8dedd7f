import type { Film } from '@shared/protocol/contract';
import type { Phase } from '@shared/views/record';
import type { OrderId } from '@shared/world/ids';
import type { SubjectKind } from '@shared/world/world';
import type { Voted } from './votes';

/** What the scene plays: a finished turn, or one in play as far as it has gone. A protocol `Film` is one. */
export type SceneFilm = Pick<
  Film,
  'before' | 'after' | 'measuresBefore' | 'measures' | 'entries' | 'orders' | 'crises'
> &
  Partial<Pick<Film, 'foreseen'>>;

/** Someone or something that stands somewhere in the picture. */
export interface Anchor {
  on: SubjectKind;
  id: string;
}

/** A policy on its way from where it was ordered to where it bites. */
export interface Travel {
  from: Anchor;
  to: Anchor;
  order: OrderId;
  /** The ledger entry that it causes. */
  n: number;
  /** Whether the number that it reaches rises (1), falls (−1), or is none (0). */
  change: -1 | 0 | 1;
}

/** A number that runs from one value to another beside whatever it belongs to. */
export interface Tick extends Anchor {
  field: string;
  before: number;
  after: number;
  n: number;
}

export type BeatKind =
  | 'order'
  | 'drift'
  | 'break'
  | 'runs'
  | 'enter'
  | 'persuade'
  | 'offer'
  | 'ring'
  | 'withdraw'
  | 'outcome'
  | 'leave'
  | 'settle';

/** One step of the choreography. Times are seconds at speed 1. */
export interface Beat {
  /** Its place in the film, from 0. */
  index: number;
  kind: BeatKind;
  phase: Phase;
  start: number;
  length: number;
  /** Ledger entries that it shows; never empty where the ledger has any for it. */
  entries: readonly number[];
  /** Orders of seats behind it. */
  orders: readonly string[];
  crisis: string | null;
  /** Which of the seven rings, 0 the lead; null outside a crisis. */
  ring: number | null;
  travels: readonly Travel[];
  /** How a body voted that was asked for a mandate; null where none was. */
  vote: Voted | null;
  ticks: readonly Tick[];
  /** What passes the shafts while it plays. */
  down: boolean;
  up: boolean;
}

export interface Plan {
  beats: readonly Beat[];
  /** Seconds at speed 1, at most `LONGEST`. */
  duration: number;
}
