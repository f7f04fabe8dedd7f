import type { Api } from '@shared/protocol/contract';
import type { ScenarioCard } from '@shared/views/cards';
import type { OrderId, SeatId } from '@shared/world/ids';
import type { Wish } from '../../store/types';

/** What has been chosen for a new game so far. */
export interface Plan {
  scenario: string;
  seat: SeatId | null;
  /** null: the one that the scenario lists. */
  order: OrderId | null;
  difficulty: Api['newGame']['in']['difficulty'];
  turns: number | null;
  seed: number | null;
}

/** Where the choices stand before anything is touched: the first scenario and the first of its four solo seats. */
export function startPlan(scenarios: readonly ScenarioCard[], wish: Wish | null): Plan {
  const scenario = scenarios.find(({ id }) => id === wish?.scenario) ?? scenarios[0];
  const seat = scenario?.seats.find(({ id }) => id === wish?.seat) ?? bySolo(scenario?.seats ?? [])[0];
  return {
    scenario: scenario?.id ?? '',
    seat: seat?.id ?? null,
    order: wish?.order ?? null,
    difficulty: 'even',
    turns: null,
    seed: null,
  };
}

/** The four solo defaults first, then the rest as the scenario lists them. */
export function bySolo<T extends { solo: boolean }>(seats: readonly T[]): T[] {
  return [...seats.filter(({ solo }) => solo), ...seats.filter(({ solo }) => !solo)];
}
