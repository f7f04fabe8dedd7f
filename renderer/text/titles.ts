import type { SavedGame } from '@shared/protocol/contract';
import { madeTitle, type ScenarioCard } from '@shared/views/cards';

/** What a saved game is called: a title that the program made is told in the language of the cards, any other as it is. */
export function titleOf(
  { title, made, scenario, seat }: Pick<SavedGame, 'title' | 'made' | 'scenario' | 'seat'>,
  cards: readonly ScenarioCard[],
): string {
  const card = made ? cards.find(({ id }) => id === scenario) : undefined;
  return card ? madeTitle(card, seat) : title;
}
