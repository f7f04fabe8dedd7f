import { TYPE } from '../../tokens/tokens';
import { partiesOf, standing } from '../film/routes';
import type { SceneFilm, Tick } from '../film/types';
import { broken } from '../layout/broken';
import type { Measure, Point, Rect } from '../layout/geometry';
import { type PlacedPlate, type Plate, placePlates } from '../layout/plates';
import { STEPS, wayAmong } from '../layout/ways';
import { word } from '../words';
import { figures } from './figures';
import type { Gathered } from './more';
import type { Disc, Item, Picture } from './types';
import { writtenIn } from './written';

/** A running number on its plate: whose it is, which, and what it was and comes to. */
export interface TickPlate extends PlacedPlate {
  tick: Tick;
  /** Which number it is, in lines, and whose, where there is room for that: it stands at whose it is. */
  field: string;
  /** Whether the figures stand below that, on a line of their own, or at the end of its last line. */
  isBelow: boolean;
  text: string;
  /** Room of the figures. */
  digits: number;
}

/** What the plates of a beat are made from. */
export interface TickSight {
  film: SceneFilm;
  measure: Measure;
  fieldOf: (tick: Tick) => string;
  /** Boxes that plates may not cover besides what is written. */
  kept: readonly Rect[];
}

/** Parts of the way between two states at which a plate about the pair may stand. */
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8] as const;

/**
 * The numbers of a beat on plates beside whatever they belong to, the greatest changes first, clear of all that is written
 * where the beat sets out (`now`) and where it comes to rest; and those that found no room, to be counted.
 */
export function platesOf(
  ticks: readonly Tick[],
  now: Picture,
  rest: Picture,
  sight: TickSight,
): { shown: TickPlate[]; left: Gathered[] } {
  const { frame } = rest;
  const wanted = ticks.map((tick) => {
    const spots = spotsOf(tick, rest, sight.film);
    return { tick, spots, ...saidOf(tick, rest, sight) };
  });
  // A small state that no number of the beat is about may be covered while it runs.
  const about = new Set(ticks.flatMap((tick) => partiesOf(tick, sight.film)));
  const kept = {
    boxes: [...unlike([...writtenIn(rest, sight.measure), ...writtenIn(now, sight.measure)]), ...sight.kept],
    discs: rest.discs
      .filter(({ alpha }) => alpha > 0.1)
      .map(({ id, x, y, r, seat }) => ({
        x,
        y,
        r,
        soft: seat === null && r < frame.font.small && !about.has(id),
      })),
  };
  // Between the shafts, which have something to tell of their own.
  const { left: x, right } = frame.inner;
  const bounds = { x, y: 3, w: right - x, h: frame.height - 6 };
  const plates = wanted.map(({ tick, spots, forms }): Plate => ({ id: keyOf(tick), spots, forms }));
  const at = placePlates(plates, bounds, kept);
  const shown: TickPlate[] = [];
  const left: Gathered[] = [];
  for (const { tick, forms, whole, text, digits } of wanted) {
    const placed = at.get(keyOf(tick));
    const form = placed && forms[placed.form];
    if (form) shown.push({ ...placed, tick, field: form.field, isBelow: form.isBelow, text, digits });
    else left.push({ ...subjectOf(tick, sight.film), label: `${whole}  ${text}` });
  }
  return { shown, left };
}

/** Most of what is written stands where it stood: each box once. */
const unlike = (boxes: readonly Rect[]): Rect[] => [
  ...new Map(
    boxes.map((box) => [`${Math.round(box.x)} ${Math.round(box.y)} ${Math.round(box.w)}`, box]),
  ).values(),
];

const keyOf = ({ on, id, field }: Tick) => `${on}:${id}.${field}`;

/** Height of a line of a plate, and what is above and below all its lines, in sizes of the figures. */
export const LINE = 1.2;
const PAD = 0.5;

/** What is written on a plate, and the forms that it may take: from all on one line to the field broken in two. */
function saidOf(tick: Tick, picture: Picture, { film, measure, fieldOf }: TickSight) {
  const { small, tiny } = picture.frame.font;
  const owner = ownerOf(tick, partiesOf(tick, film), picture);
  const name = fieldOf(tick);
  const whole = owner === undefined ? name : word('tick.of', { owner, field: name });
  const text = figures(tick);
  const digits = measure(text, small, TYPE.weight.strong);
  const form = (lines: readonly string[], isBelow: boolean) => {
    const widths = lines.map((line) => measure(line, tiny));
    const last = (widths[widths.length - 1] ?? 0) + digits + small * 0.8 + 5;
    const w = Math.max(...widths, isBelow ? digits : last) + small * 0.8 + 9;
    const h = small * (LINE * (lines.length + (isBelow ? 1 : 0)) + PAD);
    return { field: lines.join('\n'), isBelow, w, h };
  };
  const owned = owner === undefined ? [] : [form([owner, name], false), form([owner, name], true)];
  const forms = [form([whole], false), ...owned, form([name], true), form(broken(name), true)];
  return { whole, text, digits, forms };
}

/** The card that a number without a plate leads to: of a pair the first, of a seat the state that it steers. */
function subjectOf(tick: Tick, film: SceneFilm): Pick<Gathered, 'on' | 'id'> {
  const [state] = partiesOf(tick, film);
  if (state !== undefined && state !== '') return { on: 'state', id: state };
  const { on, id } = tick;
  return on === 'institution' ||
    on === 'movement' ||
    on === 'corporation' ||
    on === 'people' ||
    on === 'order'
    ? { on, id }
    : { on: 'house', id: 'house' };
}

/** Where a plate may stand: around a disc, along a tie, above the name of a pillar. */
export function spotsOf(tick: Tick, picture: Picture, film: SceneFilm): (Point & { r: number })[] {
  const { on, id } = tick;
  const link = linkOf(tick, picture);
  if (link)
    return ALONG.flatMap((part) => link[Math.round(part * STEPS)] ?? []).map(({ x, y }) => ({ x, y, r: 0 }));
  const [one] = on === 'state' || on === 'seat' ? partiesOf(tick, film) : [];
  const disc = picture.discs.find((other) => other.id === one);
  if (disc) return [{ x: disc.x, y: disc.y, r: disc.r }];
  const pillar = on === 'institution' ? picture.pillars.find((other) => other.id === id) : undefined;
  if (pillar) {
    const lines = pillar.labelAlpha > 0.1 ? pillar.lines.split('\n').length : 0;
    const top = pillar.labelY - (lines * picture.frame.font.small * 1.16) / 2;
    return [{ x: lines > 0 ? pillar.labelX : pillar.x, y: top - 2, r: 0 }];
  }
  const tower = on === 'corporation' ? picture.towers.find((other) => other.id === id) : undefined;
  if (tower) return [{ x: tower.x, y: tower.y - tower.height / 2, r: tower.width / 2 }];
  const plaque = on === 'people' ? picture.plaques.find((other) => other.id === id) : undefined;
  // Whoever stands among those that are only counted has no place of its own.
  if (plaque && plaque.labelAlpha < 0.1) return [];
  if (plaque)
    return [plaque.y - 2, plaque.y + plaque.h + 2].map((y) => ({ x: plaque.x + plaque.w / 2, y, r: 0 }));
  const mark = on === 'order' ? picture.marks.find((other) => other.id === id) : undefined;
  const { small } = picture.frame.font;
  if (mark)
    return [{ x: mark.x + (mark.x > picture.frame.width / 2 ? -1 : 1) * small * 3, y: mark.y + small, r: 0 }];
  const spot = standing(tick, picture, film);
  return spot ? [{ ...spot, r: 0 }] : [];
}

/** Whose number it is, by the name in the picture; both names of a pair, and of a seat the state that it steers. */
function ownerOf(tick: Tick, states: readonly string[], picture: Picture): string | undefined {
  const pair = pairOf(tick, picture);
  if (pair) return pair.map(({ label }) => label).join('–');
  if (tick.on === 'seat') return picture.discs.find(({ id }) => id === states[0])?.label;
  const { on, id } = tick;
  const items = {
    state: picture.discs,
    institution: picture.pillars,
    movement: picture.crowds,
    corporation: picture.towers,
    people: picture.plaques,
    order: picture.marks,
  };
  const among: readonly Item[] = on in items ? items[on as keyof typeof items] : [];
  return among.find((item) => item.id === id)?.label;
}

/** The two states that a number of a pair is about; null for any other number. */
function pairOf(tick: Tick, picture: Picture): [Disc, Disc] | null {
  if (tick.on !== 'dyad') return null;
  const [from, to] = tick.id.split('~');
  const [a, b] = [from, to].map((id) => picture.discs.find((disc) => disc.id === id));
  return a && b ? [a, b] : null;
}

const links = new WeakMap<Tick, { key: string; way: readonly Point[] }>();
/** The way between the two states that a number is about, around all others; null for any other number. */
export function linkOf(tick: Tick, picture: Picture): readonly Point[] | null {
  const pair = pairOf(tick, picture);
  if (!pair) return null;
  const key = pair.map(({ x, y }) => `${Math.round(x / 3)} ${Math.round(y / 3)}`).join();
  const known = links.get(tick);
  if (known?.key === key) return known.way;
  const way = wayAmong(...pair, picture.discs, picture.frame.floor);
  links.set(tick, { key, way });
  return way;
}
