import type {
  CrisisAsk,
  Film,
  Forecast,
  SavedGame,
  Settings,
  Table,
  Welcome,
} from '@shared/protocol/contract';
import type { ScenarioCard } from '@shared/views/cards';
import type { PolicyOrder, Response, Token } from '@shared/views/seen';
import type { OrderId, SeatId } from '@shared/world/ids';
import type { FieldRef, SubjectKind } from '@shared/world/world';
import type { SceneFilm } from '../scene';

export type Route = 'start' | 'newGame' | 'play' | 'end' | 'replay';
export type Tab = 'news' | 'orders' | 'who' | 'time' | 'archive';
export type DialogName = 'settings' | 'shortcuts' | 'palette' | 'glossary' | 'endTurn' | 'briefing';
export type MeasureName = 'peace' | 'justice' | 'pluralism' | 'freedom' | 'disorder' | 'regime' | 'score';

/** Whoever or whatever was picked in the scene or in a table. */
export interface Subject {
  on: SubjectKind;
  id: string;
}

/** What lies on top of the panel; the last one is seen, Escape takes it off. */
export type Sheet =
  | { kind: 'why'; subject: FieldRef; turn: number }
  | { kind: 'card'; subject: Subject }
  | { kind: 'measure'; name: MeasureName }
  | { kind: 'policy'; policy: string /** `state:irq`, where someone has proposed a target. */; aim?: string };

/** A sentence for the person, until it is put away. */
interface Notice {
  tone: 'plain' | 'trouble';
  token: Token;
}

/** A film in the scene; when it has been seen, what it led to is put on the table. */
export interface Showing {
  film: SceneFilm;
  /** The turn that it tells of. */
  turn: number;
  /** Put on the table at the end; null for a look back. */
  next: Table | null;
  /** Counts up so that the same film can be asked for again. */
  take: number;
}

/** Orders of the turn in play as they were drafted, step by step. */
export interface Drafts {
  past: readonly (readonly PolicyOrder[])[];
  now: readonly PolicyOrder[];
  future: readonly (readonly PolicyOrder[])[];
}

/** What the person has settled about the open crises so far, by crisis. */
export interface CrisisDesk {
  asks: readonly CrisisAsk[];
  /** Which of them is on the desk. */
  at: number;
  responses: Readonly<Record<string, Response>>;
  forecasts: Readonly<Record<string, Forecast>>;
}

/** What a new game starts from when it is asked for from elsewhere: “play again as another order”. */
export interface Wish {
  scenario: string;
  seat: SeatId | null;
  order: OrderId | null;
}

export interface State {
  /** `opening` until the host has greeted. */
  line: 'opening' | 'up' | 'down';
  welcome: Welcome | null;
  settings: Settings;
  route: Route;
  scenarios: readonly ScenarioCard[];
  library: readonly SavedGame[] | null;
  table: Table | null;
  /** The last finished turn, for the panels. */
  lastFilm: Film | null;
  drafts: Drafts;
  /** Costs of drafted orders by their text, where sponsors change them. */
  costs: Readonly<Record<string, number>>;
  desk: CrisisDesk | null;
  showing: Showing | null;
  /** In a replay: the turn after which the house is shown; 0 is the start. */
  replayTurn: number;
  /** In a replay: one turn after the other plays by itself. */
  replayOn: boolean;
  tab: Tab;
  sheets: readonly Sheet[];
  /** At whom or what the order on the page of a policy is aimed: pointed out in the picture meanwhile. */
  aim: Subject | null;
  dialog: DialogName | null;
  notice: Notice | null;
  busy: boolean;
  wish: Wish | null;
  /** The key of the picture lies open. */
  keyOpen: boolean;
  /** Hints put away by the person. */
  hintsSeen: readonly string[];
}
