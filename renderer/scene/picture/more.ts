import type { SceneRef } from '../types';
import { word } from '../words';
import type { Item, Picture, Sight } from './types';

/** Rooms whose names may not all fit. */
const ROOMS = ['top', 'middle', 'ground', 'foundation', 'rings'] as const;
/** Where something is gathered that found no room: names in a room, or numbers that run. */
export type Room = (typeof ROOMS)[number] | 'numbers';

/** Something that is only counted: what it is called, and what it leads to. */
export type Gathered = SceneRef & { label: string };

/** What stands in a room without its name, and where “+5” may be written for it. */
export interface More {
  room: Room;
  /** Left end and middle of the line, in pixels of the canvas. */
  x: number;
  y: number;
  /** Pixels. */
  size: number;
  refs: readonly Gathered[];
  /** What is told of something that is pointed out stands there just now. */
  covered?: boolean;
}

/** Left end and middle of the line of “+5” in each room. */
export type MoreSpots = Readonly<Record<Room, { x: number; y: number }>>;

type Named = Item & { labelAlpha: number };

/** Everything of a picture that goes without a name, room by room; rooms where all are named are left out. */
export function moreOf(picture: Picture): More[] {
  const { frame, moreSpots } = picture;
  const nameless = (on: SceneRef['on'], items: readonly Named[]) =>
    items
      .filter((item) => item.alpha > 0.5 && item.labelAlpha < 0.1)
      .map(({ id, label }) => ({ on, id, label }));
  const isPlan = picture.house.camera > 0.5;
  const rooms: Record<(typeof ROOMS)[number], More['refs']> = {
    top: isPlan ? [] : nameless('institution', picture.pillars),
    middle: isPlan ? [] : nameless('state', picture.discs),
    ground: isPlan
      ? []
      : [...nameless('movement', picture.crowds), ...nameless('corporation', picture.towers)],
    foundation: isPlan ? [] : nameless('people', picture.plaques),
    rings: isPlan
      ? nameless(
          'state',
          picture.discs.filter((disc) => disc.place !== null),
        )
      : [],
  };
  return ROOMS.flatMap((room) =>
    rooms[room].length > 0 ? [{ room, ...moreSpots[room], size: frame.font.tiny, refs: rooms[room] }] : [],
  );
}

/** Numbers of the moment that found no room beside what they belong to; none where all did. */
export function numbersOf({ frame, moreSpots }: Picture, left: readonly Gathered[]): More[] {
  return left.length > 0
    ? [{ room: 'numbers', ...moreSpots.numbers, size: frame.font.tiny, refs: left }]
    : [];
}

/** Room that “+12 more” takes in a line. */
export function moreWidth({ frame, measure }: Pick<Sight, 'frame' | 'measure'>): number {
  return measure(word('more', { count: 12 }), frame.font.tiny) + frame.font.tiny * 1.2;
}
