import { TYPE } from '../../tokens/tokens';
import { FLOOR_WORDS } from '../layout/floor';
import { leanAt } from '../layout/frame';
import type { Measure, Rect } from '../layout/geometry';
import { keyBox } from '../layout/key';
import { boxOf } from '../layout/labelSpots';
import { roseRadius } from '../layout/rose';
import { dated, word } from '../words';
import { moreOf, moreWidth } from './more';
import { titleBox } from './section';
import type { OrderMark, Picture, Sight } from './types';

/** A text of one line or more around its middle. */
function textBox(text: string, x: number, y: number, size: number, leading: number, measure: Measure): Rect {
  const lines = text.split('\n');
  const w = Math.max(...lines.map((line) => measure(line, size)));
  return boxOf({ x, y }, w, lines.length * size * leading);
}

const isRead = ({ labelAlpha }: { labelAlpha: number }) => labelAlpha > 0.1;

/** The boxes of a state's name; none where it is not written. */
export const nameOf = (disc: Picture['discs'][number], { frame }: Picture, measure: Measure): Rect[] =>
  isRead(disc)
    ? [textBox(disc.text, disc.x + disc.labelDx, disc.y + disc.labelDy, frame.font.small, 1.2, measure)]
    : [];

/** The boxes of the names of whoever stands in the house. */
export function namesIn(picture: Picture, measure: Measure): Rect[] {
  const { frame } = picture;
  const { small, tiny } = frame.font;
  const pavement = (frame.pavement + frame.ground.y + frame.ground.h) / 2;
  return [
    ...picture.discs.flatMap((disc) => nameOf(disc, picture, measure)),
    ...picture.crowds
      .filter(isRead)
      .map(({ lines, labelX }) => textBox(lines, labelX, pavement, small, 1.12, measure)),
    ...picture.pillars
      .filter(isRead)
      .map(({ lines, labelX, labelY }) => textBox(lines, labelX, labelY, small, 1.16, measure)),
    ...picture.towers
      .filter(isRead)
      .map(({ text, labelX, labelY }) => textBox(text, labelX, labelY, tiny, 1.2, measure)),
  ];
}

/** The boxes of all that is written in the house: names, plaques, the orders beside the roof, titles, their keys, counts. */
export function writtenIn(picture: Picture, measure: Measure): Rect[] {
  const { frame, plaques, marks, key } = picture;
  const sight = { frame, measure };
  const rooms = { top: frame.gallery, middle: frame.middle, ground: frame.ground };
  const heads = (Object.keys(rooms) as (keyof typeof rooms)[]).flatMap((storey) => {
    const title = titleBox(sight, `storey.${storey}`, rooms[storey]);
    const row = keyBox(
      key.filter(({ y }) => y > title.y && y < title.y + title.h),
      frame,
    );
    return row ? [title, row] : [title];
  });
  const w = moreWidth(sight);
  return [
    ...namesIn(picture, measure),
    ...plaques.filter(isRead).map(({ x, y, w: wide, h }) => ({ x, y, w: wide, h })),
    ...marks.map((mark) => markBox(mark, sight)),
    ...heads,
    ...moreOf(picture).map(({ x, y, size }) => ({ x, y: y - size, w, h: 2 * size })),
    ...onFloor(picture, measure),
    ...inRoof(picture, measure),
  ];
}

/** An order's mark and name beside the roof. */
function markBox({ x, y, label }: OrderMark, { frame, measure }: Pick<Sight, 'frame' | 'measure'>): Rect {
  const { small } = frame.font;
  const w = measure(label, small, TYPE.weight.medium) + small * 2;
  return { x: x > frame.width / 2 ? x - w : x, y: y - small * 0.7, w, h: small * 1.4 };
}

/** Names of the circles, and the compass rose. */
function onFloor({ frame, house }: Picture, measure: Measure): Rect[] {
  const { tiny } = frame.font;
  const r = roseRadius(frame);
  const rose = boxOf({ x: house.roseX, y: house.roseY - tiny / 2 }, 2 * r, 2 * r + tiny);
  const names = FLOOR_WORDS.flatMap((name, i) => {
    const [x, y] = [house.circleNames[2 * i] ?? -1, house.circleNames[2 * i + 1] ?? -1];
    if (x < 0 || y < 0) return [];
    return [textBox(word(name), x + leanAt(frame, house.lean, y), y, tiny, 1.2, measure)];
  });
  return [rose, ...names];
}

/** The year, the button of the key, and where it is counted what goes without a plate. */
function inRoof({ frame, house, keySpot }: Picture, measure: Measure): Rect[] {
  if (keySpot.end) return [];
  const { title, small, tiny } = frame.font;
  const year = measure(dated(house.year), title, TYPE.weight.strong) + title * 0.8;
  const button = measure(word('legend'), small) + small * 4 + measure(word('tick.more', { count: 8 }), tiny);
  return [{ x: keySpot.x - year, y: keySpot.y - title * 0.7, w: year + button, h: title * 1.4 }];
}
