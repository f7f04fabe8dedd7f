import type { Token } from '../rules/effect';
import type { OrderId, SeatId } from '../world/ids';

/** A playable seat as a scenario lists it. */
export interface SeatCard {
  id: SeatId;
  name: string;
  order: OrderId;
  rank: 'great' | 'major' | 'middle' | 'small';
  /** One of the four that a lone player meets by default. */
  solo: boolean;
  /** Situation, aim and difficulty in three or four sentences, for the reader's language to say one after another. */
  brief: readonly Token[];
}

/** What a person reads before choosing a scenario. */
export interface ScenarioCard {
  id: string;
  title: string;
  /** Two sentences. */
  summary: string;
  year: number;
  yearsPerTurn: number;
  turns: number;
  /** Expected playing time alone, minutes. */
  minutes: number;
  states: number;
  seats: readonly SeatCard[];
  /** Paragraphs of the opening briefing. */
  briefing: readonly string[];
}

/** What the program calls a game: its scenario and who plays, in the language of the card. */
export function madeTitle(
  { title, seats }: Pick<ScenarioCard, 'title' | 'seats'>,
  seat: SeatId | null,
): string {
  const own = seats.find(({ id }) => id === seat);
  return own ? `${title} · ${own.name}` : title;
}
