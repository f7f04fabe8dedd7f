/** The door of the scene: everything else in this folder is its own business. */
export { planOf } from './film/plan';
export type { Beat, BeatKind, Plan, SceneFilm } from './film/types';
export { powerOf } from './layout/floor';
export type { Answer } from './picture/answer';
export type { Legend, LegendSign } from './picture/legend';
export type { More } from './picture/more';
export { createScene } from './scene';
export type {
  Described,
  Playback,
  PlaybackOptions,
  Scene,
  SceneOptions,
  SceneRef,
  Trend,
} from './types';
