import type { Measures } from '@shared/views/seen';
import type { World } from '@shared/world/world';
import type { ThemeName } from '../tokens/tokens';
import type { Kind } from './film/causes';
import type { Beat, SceneFilm } from './film/types';
import type { Answer } from './picture/answer';
import type { Legend, LegendSign } from './picture/legend';
import type { More } from './picture/more';

export interface SceneOptions {
  theme: ThemeName;
  reducedMotion: boolean;
  /** 1 … 2 */
  textScale: number;
  /**
   * The name of an id as people read it: `nameOf('crisis', id)`, `nameOf('field', 'state.wealth')`,
   * `nameOf('coalition.term', 'stake')`.
   */
  nameOf: (kind: string, id: string) => string;
  /** Asked when something is pointed at in a settled picture: its first numbers over the last turns. */
  trendsOf?: (ref: SceneRef) => Promise<readonly Trend[]>;
  /** Smooth edges; off where there is no graphics card. */
  antialias?: boolean;
  /** Pixels of the drawing per CSS pixel; that of the screen, at most 2, unless told. */
  resolution?: number;
  /** Particles per point of strength as a multiple of the usual 1.4. */
  density?: number;
}

/** Someone or something in the picture that can be pointed at or focused. */
export interface SceneRef {
  on: Kind;
  id: string;
}

/** How a number of something went over the last turns, the latest last; null for turns when it was not there. */
export interface Trend {
  label: string;
  values: readonly (number | null)[];
}

/** One line of what the picture shows, for tests and for those who do not see it. */
export interface Described {
  kind: Kind;
  id: string;
  label: string;
  /** Pixels of the canvas. */
  x: number;
  y: number;
  /** What it means, in the world's own numbers. */
  meaning: Readonly<Record<string, number | string | null>>;
  /** While it moves: the number of the ledger entry that moves it. */
  beat?: number;
}

export interface PlaybackOptions {
  /** 0.5, 1 or 2; any positive number will do. */
  speed: number;
  onDone?: () => void;
  /** Called when a beat begins. */
  onStep?: (beat: Beat) => void;
}

export interface Playback {
  readonly playing: boolean;
  /** Seconds at speed 1. */
  readonly time: number;
  readonly duration: number;
  pause(): void;
  resume(): void;
  /** To the end of the present beat, and stop there. */
  step(): void;
  /** To the end. */
  skip(): void;
  seek(t: number): void;
  setSpeed(speed: number): void;
}

export interface Scene {
  /** The settled picture of a world. */
  show(world: World, measures: Measures): void;
  /** Play a turn; whatever played before stops. */
  play(film: SceneFilm, options: PlaybackOptions): Playback;
  /** The film at a time in seconds: a function of its arguments alone. */
  at(film: SceneFilm, t: number): void;
  /** The plan view of an open crisis with everyone in the place they would take. */
  showCrisis(world: World, measures: Measures, crisis: string, answer: Answer): void;
  /** Point something out: its name, and for a state its ties. null for nothing. */
  focus(ref: SceneRef | null): void;
  /** Hear what is clicked; null for empty ground. Returns a function that stops hearing. */
  onPick(hear: (ref: SceneRef | null) => void): () => void;
  /** Hear what the pointer is over, once each time it changes. */
  onHover(hear: (ref: SceneRef | null) => void): () => void;
  /** Hear what of the picture goes without its name for want of room, now and whenever that changes. */
  onMore(hear: (more: readonly More[]) => void): () => void;
  /** Hear the key of what is shown, now and whenever it changes. */
  onLegend(hear: (legend: Legend) => void): () => void;
  /** The address of a picture of a sign of the key, as the scene paints it in its present theme. */
  signOf(sign: LegendSign, isPlan: boolean): string;
  setTheme(theme: ThemeName): void;
  setReducedMotion(reduced: boolean): void;
  setTextScale(textScale: number): void;
  /** Take the size of the host anew. Called by itself when the host is resized. */
  resize(): void;
  describe(): Described[];
  /** Draw now, without waiting for the next frame. */
  renderNow(): void;
  /** Display objects and textures that it holds: a scene that lasts holds no more as time goes by. */
  holds(): { objects: number; textures: number };
  dispose(): void;
}
