/** Warming ends when so many runs in a row bring nothing, or after so many in all. */
const PATIENCE = 3;
const MOST = 30;
/** What counts as faster, against the fastest run before: less is the machine's own unrest. */
const FASTER = 1.01;

/**
 * Plays until it gets no faster, so that what is measured is the code and not the engine's compiler on its way to it.
 * Most rules run once a turn, and the compiler comes to them one after another for a thousand turns and more. That it
 * gets no faster may be feigned by a machine's unrest: hence at least so many runs. `play` tells its rate.
 */
export function warmUp(play: () => number, least: number): void {
  let best = 0;
  let since = 0;
  for (let run = 0; run < MOST && (run < least || since < PATIENCE); run++) {
    const rate = play();
    since = rate > best * FASTER ? 0 : since + 1;
    best = Math.max(best, rate);
  }
}
