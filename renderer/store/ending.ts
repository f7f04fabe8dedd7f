import { capitalLeft } from './drafts';
import { endTurn } from './game';
import { get } from './store';
import { openDialog } from './view';

/** Ends the turn; asks first only where a slip is likely: capital is left and nothing was ordered. */
export function askToEndTurn(): void {
  const { drafts } = get();
  if (drafts.now.length === 0 && capitalLeft() > 0) openDialog('endTurn');
  else void endTurn();
}
