/** Playable seats of the scenario: a seat's id is the id of its state. Their briefs are in the catalogue of texts. */
import type { SeatCard } from '../../shared/views/cards';

type SeatPlan = Pick<SeatCard, 'id' | 'order' | 'rank' | 'solo'>;

export const SEATS: readonly SeatPlan[] = [
  { id: 'usa', order: 'liberal', rank: 'great', solo: true },
  { id: 'sun', order: 'transformative', rank: 'great', solo: true },
  { id: 'jpn', order: 'mercantilist', rank: 'great', solo: true },
  { id: 'chn', order: 'sovereign', rank: 'great', solo: true },
  { id: 'gbr', order: 'liberal', rank: 'major', solo: false },
  { id: 'fra', order: 'liberal', rank: 'major', solo: false },
  { id: 'deu', order: 'liberal', rank: 'major', solo: false },
  { id: 'ind', order: 'sovereign', rank: 'major', solo: false },
  { id: 'irq', order: 'mercantilist', rank: 'middle', solo: false },
  { id: 'sau', order: 'sovereign', rank: 'middle', solo: false },
  { id: 'egy', order: 'sovereign', rank: 'middle', solo: false },
  { id: 'irn', order: 'transformative', rank: 'middle', solo: false },
  { id: 'isr', order: 'liberal', rank: 'middle', solo: false },
  { id: 'tur', order: 'liberal', rank: 'middle', solo: false },
  { id: 'bra', order: 'mercantilist', rank: 'middle', solo: false },
  { id: 'cub', order: 'transformative', rank: 'small', solo: false },
  { id: 'syr', order: 'sovereign', rank: 'small', solo: false },
  { id: 'kwt', order: 'sovereign', rank: 'small', solo: false },
];
