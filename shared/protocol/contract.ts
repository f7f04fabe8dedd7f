/**
 * What a client may ask of a host, and what it hears back. One contract, carried by Electron's message port and by
 * socket.io alike; the renderer cannot tell which door it came by. Shapes here, schemas in `schemas.ts`.
 */

import type { Advice } from '../views/advice';
import type { ScenarioCard } from '../views/cards';
import type { LedgerEntry, PlayedCrisis, PlayedOrder } from '../views/record';
import type {
  LegalOrder,
  Measures,
  Movers,
  PolicyOrder,
  Preview,
  Reading,
  Response,
  Token,
} from '../views/seen';
import type { Why } from '../views/why';
import type { Circle } from '../world/circles';
import type { OrderId, SeatId, StateId } from '../world/ids';
import type { COLLECTIONS, Collection, FieldRef, SubjectKind, World } from '../world/world';

/** A game in the library. */
export interface SavedGame {
  id: string;
  title: string;
  /** Whether the program made the title: a reader may then be told it in another language. */
  made: boolean;
  scenario: string;
  seat: SeatId | null;
  order: OrderId | null;
  turn: number;
  turns: number;
  over: boolean;
  /** ISO time of the last change. */
  savedAt: string;
  /** Why it cannot be opened or only watched, if so. */
  trouble: Token | null;
}

export interface Settings {
  theme: 'light' | 'dark' | 'projector' | 'system';
  textScale: 100 | 125 | 150 | 175 | 200;
  motion: 'full' | 'reduced' | 'system';
  language: 'en' | 'de';
  /** Speed of the choreography. */
  speed: 0.5 | 1 | 2;
}

export interface Welcome {
  version: string;
  rules: string;
  door: 'window' | 'browser';
  settings: Settings;
  /** The game last played, if it is not over. */
  unfinished: SavedGame | null;
  /** Where saved games live, for the settings page. */
  savesFolder: string;
}

export interface SeatStatus {
  id: SeatId;
  state: string;
  name: string;
  order: OrderId;
  listedOrder: OrderId;
  controller: 'person' | 'computer';
  ready: boolean;
}

/** A crisis that asks the seat for its place. */
export interface CrisisAsk {
  crisis: string;
  /** Circles that the seat may take; the others with the reason why not. */
  circles: readonly { circle: Circle; barred: Token | null; cost: number }[];
  /** What it may do first. */
  persuasions: readonly {
    act: string;
    target: { on: string; id: string };
    cost: number;
    affordable: boolean;
  }[];
  /** What history did, in one or two sentences; null for an invented crisis. */
  history: Token | null;
}

/** Where states would stand if the seat did this; by the seat's own estimates. */
export interface Forecast {
  circles: Readonly<Record<string, Circle>>;
  reasons: PlayedCrisis['reasons'];
  leader: string | null;
  leadership: Token | null;
  /** The mandate as it would likely stand once asked for, 0–10, and how the vote would likely go; null where none is asked. */
  mandate: number;
  vote: Token | null;
  /** Of each persuasion on offer, what it changes by itself. */
  sways: readonly Sway[];
}

/** Who would stand elsewhere with a persuasion than without it, all else alike; and how a vote that it asks for would go. */
export interface Sway {
  act: string;
  target: { on: string; id: string };
  moved: readonly { state: string; from: Circle; to: Circle }[];
  vote: Token | null;
  /** Where no veto is likely, but some are in doubt: whose is the likeliest, and the odds, 0–1, that any is used. */
  veto?: { state: StateId; odds: number };
}

/** What a seat did about a crisis, and what it expected of it. */
export interface Foreseen {
  response: Response;
  forecast: Forecast;
}

/** One turn in the charts and on the ribbon. */
export interface HistoryPoint {
  turn: number;
  year: number;
  regime: Measures['regime']['id'];
  position: number;
  peace: number;
  justice: number;
  pluralism: number;
  freedom: number;
  disorder: number;
  concentration: number;
  /** Power of each of the four orders, 0–100. */
  power: Readonly<Record<OrderId, number>>;
  scores: Readonly<Record<SeatId, number>>;
  hash: string;
}

/** A finished turn as the seat may see it: what the scene plays and the panels explain. */
export interface Film {
  turn: number;
  before: World;
  after: World;
  measuresBefore: Measures;
  measures: Measures;
  /** Ledger entries in the order of their causes; unseen ones are left out. */
  entries: readonly LedgerEntry[];
  orders: readonly PlayedOrder[];
  crises: readonly PlayedCrisis[];
  /** What the seat that plays expected of its responses, by crisis; nothing where it gave none, or cannot be asked any more. */
  foreseen: Readonly<Record<string, Foreseen>>;
  /** What it expected of its orders, by order. */
  previews: Readonly<Record<string, Preview>>;
  /** What history did at this step, by crisis; nothing for what was never in a history. */
  history: Readonly<Record<string, Token>>;
}

/** Turns that a course goes back at most. */
export const COURSE_TURNS = 12;

/** How numbers of one subject went over the last turns, the latest last. */
export interface Course {
  /** The turn of the first value; 0 is the start. */
  from: number;
  /** By field; null in a turn in which there was no such number. */
  values: Readonly<Record<string, readonly (number | null)[]>>;
}

/** What moved the criteria between two turns. */
export interface Moved {
  movers: Movers;
  /** Those named that came or went meanwhile: the world on the table may not hold them. */
  subjects: Partial<Pick<World, (typeof COLLECTIONS)[Collection]>>;
}

/** Everything that a client needs to show where a game stands. */
export interface Table {
  game: string;
  title: string;
  scenario: ScenarioCard;
  /** null: watching. */
  seat: SeatId | null;
  awaits: 'orders' | 'responses' | 'over';
  /** The turn in play, from 1. */
  turn: number;
  turns: number;
  year: number;
  /** A save made by other rules can be watched but not played. */
  watchOnly: boolean;
  world: World;
  measures: Measures;
  /** The seat's own score, and how it stood at each turn. */
  score: Reading | null;
  /** Everyone's scores, once the game is over; before that only the watcher sees them. */
  scores: Readonly<Record<SeatId, Reading>> | null;
  seats: readonly SeatStatus[];
  legal: readonly LegalOrder[];
  /** Orders drafted so far this turn; they survive quitting. */
  draft: readonly PolicyOrder[];
  asks: readonly CrisisAsk[];
  /** The turn in play as far as it has gone, when responses are awaited: what the scene shows before the circles. */
  unfolding: Film | null;
  history: readonly HistoryPoint[];
  /** What the seat should know in three lines, since its last turn. */
  news: readonly { token: Token; about: FieldRef | null }[];
}

/** Every request: what goes in and what comes back. */
export interface Api {
  welcome: { in: Record<string, never>; out: Welcome };
  scenarios: { in: Record<string, never>; out: readonly ScenarioCard[] };
  library: { in: Record<string, never>; out: readonly SavedGame[] };
  newGame: {
    in: {
      scenario: string;
      seat: SeatId | null;
      order: OrderId | null;
      seed: number | null;
      difficulty: 'gentle' | 'even' | 'hard';
      turns: number | null;
    };
    out: Table;
  };
  open: { in: { game: string }; out: Table };
  remove: { in: { game: string }; out: null };
  /** `bytes` is the file in base64. */
  importGame: { in: { name: string; bytes: string }; out: SavedGame };
  exportGame: { in: { game: string }; out: { name: string; bytes: string } };
  table: { in: { game: string }; out: Table };
  draft: { in: { game: string; orders: readonly PolicyOrder[] }; out: Table };
  preview: { in: { game: string; order: PolicyOrder }; out: Preview };
  /** What an adviser of each of the four orders would do in the seat's place, by what the seat knows. */
  advice: { in: { game: string }; out: readonly Advice[] };
  /** Ask another seat to sponsor an act together; a computer seat answers at once. */
  propose: { in: { game: string; to: SeatId; order: PolicyOrder }; out: { agreed: boolean; reason: Token } };
  submit: { in: { game: string; orders: readonly PolicyOrder[] }; out: Table };
  forecast: { in: { game: string; response: Response }; out: Forecast };
  respond: { in: { game: string; responses: readonly Response[] }; out: Table };
  /** Watching: let the computer seats play on until the next thing worth showing. */
  step: { in: { game: string }; out: Table };
  film: { in: { game: string; turn: number }; out: Film };
  why: { in: { game: string; turn: number; subject: FieldRef }; out: Why };
  /** At most `COURSE_TURNS` values of each field, up to the end of a turn. */
  course: {
    in: { game: string; turn: number; on: SubjectKind; id: string; fields: readonly string[] };
    out: Course;
  };
  /** What moved the four criteria and disorder between the ends of two turns. */
  movers: { in: { game: string; from: number; to: number }; out: Moved };
  settings: { in: Partial<Settings>; out: Settings };
}
export type Request = keyof Api;

export interface Refusal {
  ok: false;
  code: string;
  reason: Token;
}
export type Reply<T> = { ok: true; value: T } | Refusal;

/** What a door offers the renderer; implemented over the preload bridge and over socket.io. */
export interface Host {
  ask<R extends Request>(request: R, input: Api[R]['in']): Promise<Reply<Api[R]['out']>>;
  /** Hear that a table changed or the line dropped; returns a function that stops hearing. */
  hear(listener: (event: HostEvent) => void): () => void;
}
export type HostEvent =
  | { kind: 'table'; game: string }
  /** Someone has chosen otherwise. */
  | { kind: 'settings'; settings: Settings }
  | { kind: 'line'; up: boolean }
  /** The desktop menu asks for a command of the registry by id. */
  | { kind: 'command'; id: string };
