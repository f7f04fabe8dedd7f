import { create } from 'zustand';
import type { Beat, Playback } from '../scene';
import { filmSeen } from '../store/game';
import { turnReplayed } from '../store/replay';
import { get } from '../store/store';

/** How the film stands, for its bar and its captions. */
interface FilmState {
  playing: boolean;
  done: boolean;
  beat: Beat | null;
  /** 0–1 */
  share: number;
  speed: number;
}

export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;
const STILL: FilmState = { playing: false, done: false, beat: null, share: 0, speed: 1 };

export const useFilm = create<FilmState>(() => STILL);

let reel: Playback | null = null;

/** The player's buttons. They do nothing while no film is on. */
export const film = {
  toggle() {
    if (!reel) return;
    if (useFilm.getState().done) film.again();
    else if (reel.playing) reel.pause();
    else reel.resume();
    tell();
  },
  step() {
    reel?.step();
    tell();
  },
  again() {
    if (!reel) return;
    useFilm.setState({ done: false });
    reel.seek(0);
    reel.resume();
    tell();
  },
  /** Stops the film at a time in seconds. */
  holdAt(t: number) {
    reel?.pause();
    reel?.seek(t);
    tell();
  },
  slower: () => setSpeed(-1),
  faster: () => setSpeed(1),
  /** To the end, and on to what came of it. */
  skip() {
    if (!reel) return;
    // In a turn in play the end brings the new table by itself.
    reel.skip();
    if (get().showing && get().route !== 'replay') filmSeen();
  },
};

function setSpeed(by: number): void {
  const { speed } = useFilm.getState();
  const at = SPEEDS.indexOf(speed as (typeof SPEEDS)[number]);
  const next = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, (at < 0 ? 2 : at) + by))] ?? 1;
  reel?.setSpeed(next);
  useFilm.setState({ speed: next });
}

/** The scene has begun to play: the buttons now work on this. */
export function putOn(next: Playback, speed: number): void {
  reel = next;
  useFilm.setState({ ...STILL, playing: true, speed });
}

export function putAway(): void {
  reel = null;
  useFilm.setState({ ...STILL, speed: useFilm.getState().speed });
}

export function beatBegan(beat: Beat): void {
  useFilm.setState({ beat });
  tell();
}

/** The film has come to its end; a turn in play goes on by itself, a look back waits to be put away. */
export function filmEnded(): void {
  useFilm.setState({ playing: false, done: true, share: 1 });
  const { showing } = get();
  if (showing?.next) filmSeen();
  else if (get().route === 'replay') turnReplayed();
}

/** Reads the player's clock. */
export function tell(): void {
  if (!reel) return;
  const share = reel.duration > 0 ? reel.time / reel.duration : 1;
  const { playing } = reel;
  const now = useFilm.getState();
  if (now.playing !== playing || Math.abs(now.share - share) > 0.004) useFilm.setState({ playing, share });
}
