import type { Playable } from '../../engine';
import type { OrderId } from '../../world/ids';
import type { World } from '../../world/world';

/** Something that games can start from: a scenario, or a named start. */
export interface Start extends Playable {
  /** Seats that it lists, with their orders; those that sit where an experiment names none come with `solo`. */
  seats: readonly { id: string; order: OrderId; solo: boolean }[];
}

/** Where the laboratory gets its worlds. It knows no scenario itself: whoever runs an experiment hands them in. */
export interface Stage {
  startIds(): readonly string[];
  /** Asked only for ids of `startIds`. */
  start(id: string): Start;
  /** What is at odds within a world, one line each; empty where it is whole. */
  check?(world: World): readonly string[];
}
