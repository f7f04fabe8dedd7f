import { Refused } from '../host/ask';
import { set } from './store';

/**
 * Runs what a person asked for. A refusal becomes a notice in words; anything else that goes wrong says so too, and
 * nothing of the game is lost by it. Returns whether it was done.
 */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  set({ busy: true });
  try {
    await work();
    return true;
  } catch (error) {
    const token = error instanceof Refused ? error.reason : { key: 'ui.trouble' };
    if (!(error instanceof Refused)) console.warn(error);
    set({ notice: { tone: 'trouble', token } });
    return false;
  } finally {
    set({ busy: false });
  }
}
