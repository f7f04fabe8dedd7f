import type { Measures } from '@shared/views/seen';
import { ORDERS, type OrderId } from '@shared/world/ids';
import { inOrder } from '@shared/world/lookups';
import type { State } from '@shared/world/state';
import type { World } from '@shared/world/world';
import { TYPE } from '../../tokens/tokens';
import { circleNames, type FloorPlan, floorPlan, isHeld, powerOf, radiusOf } from '../layout/floor';
import { leanAt } from '../layout/frame';
import { type GalleryPlan, galleryPlan } from '../layout/gallery';
import { clamp, type Point, type Rect } from '../layout/geometry';
import { CRISIS_SIGN, type KeyItem, type KeyStorey, keyBox, keyRow, SIGNS, type Sign } from '../layout/key';
import { boxOf, clearance, formsOf } from '../layout/labelSpots';
import { type PlacedLabel, placeLabels } from '../layout/labels';
import { roseSpot } from '../layout/rose';
import { dated, shortName, word } from '../words';
import { arcsOf, ledAmong } from './arcs';
import { calledIn } from './called';
import { groundOf, plaquesOf } from './ground';
import { houseOf, marksOf } from './house';
import { type MoreSpots, moreWidth } from './more';
import type { Disc, House, Picture, Pillar, RingsPicture, Sight } from './types';

/** The floor of one moment: where everyone stands, and where their names went. */
export interface FloorLayout {
  plan: FloorPlan;
  labels: ReadonlyMap<string, PlacedLabel>;
  /** Middles of what is written on the floor (`FLOOR_WORDS`); null for what found no room. */
  names: readonly (Point | null)[];
  /** Where it is said which way is north; null where there is no room. */
  rose: Point | null;
}

export function floorLayout(world: World, measures: Measures, sight: Sight): FloorLayout {
  const plan = floorPlan(world, measures, sight.frame, sight.measure);
  const size = sight.frame.font.small;
  const marks = marked(world);
  const seats = seatsOf(world);
  const called = calledIn(world);
  const wanting = inOrder(world.states).map((state) => {
    const spot = plan.at.get(state.id) ?? { x: 0, y: 0, r: 0 };
    return {
      id: state.id,
      x: spot.x,
      y: spot.y,
      r: spot.r,
      clear: clearance(marks.get(state.id) ?? 0),
      ...formsOf(called(state.id), size, sight.measure),
      priority: powerOf(state) + (seats.has(state.id) ? 40 : 0),
    };
  });
  const labels = placeLabels(wanting, sight.frame.floor, []);
  const boxes = wanting.flatMap((one) => {
    const label = labels.get(one.id);
    return label && label.side !== 'none' ? [boxOf(label, label.width, label.height)] : [];
  });
  const names = circleNames(plan, boxes, sight.frame, sight.measure);
  return { plan, labels, names, rose: roseSpot([...plan.at.values()], boxes, sight.frame) };
}

/** The order of the seat that steers each state. */
function seatsOf(world: World): ReadonlyMap<string, OrderId> {
  return new Map(inOrder(world.seats).map((seat) => [seat.state, seat.order]));
}

/** Who is marked by a crisis that is open or runs on: 1 who broke the rule, 0.5 where it happens and who was wronged. */
function marked(world: World): Map<string, number> {
  const marks = new Map<string, number>();
  for (const crisis of inOrder(world.crises)) {
    if (crisis.stage === 'closed') continue;
    for (const id of [crisis.place, crisis.victim]) if (id && !marks.has(id)) marks.set(id, 0.5);
    if (crisis.target) marks.set(crisis.target, 1);
  }
  return marks;
}

/** The settled section of a world. `floor` may be given to keep everyone where they stood. */
export function section(world: World, measures: Measures, sight: Sight, floor?: FloorLayout): Picture {
  const layout = floor ?? floorLayout(world, measures, sight);
  const key = keyOf(sight, [...marked(world).values()].includes(1));
  const title = titleBox(sight, 'storey.top', sight.frame.gallery);
  const onGlass = keyBox(
    key.filter((item) => item.y < sight.frame.middle.y),
    sight.frame,
  );
  const spots = moreSpots(key, sight);
  const written = onGlass ? [title, onGlass] : [title];
  const said = { x: spots.top.x, y: spots.top.y - title.h / 2, w: moreWidth(sight), h: title.h };
  const plan = (titles: readonly Rect[]) =>
    galleryPlan(world, sight.frame, sight.measure, titles, (id) =>
      shortName(world.scenario, 'institution', id),
    );
  let gallery = plan(written);
  // Where some pillars go without a name, how many is said in the room of names.
  if (gallery.pillars.some((pillar) => pillar.lines.length === 0)) gallery = plan([...written, said]);
  const house = houseOf(world, measures, sight, layout, gallery);
  const lean = (y: number) => leanAt(sight.frame, house.lean, y);
  const discs = discsOf(world, measures, sight, layout, lean);
  const plinth = plaquesOf(world, sight);
  const roof = inRoof(house, sight);
  const { small, tiny } = sight.frame.font;
  // After the button of the key.
  const numbers = { x: roof.x + sight.measure(word('legend'), small) + tiny * 2.4, y: roof.y };
  const leant = ({ x, y }: Point) => ({ x: x + lean(y), y });
  return {
    frame: sight.frame,
    house,
    pillars: pillarsOf(world, gallery, lean),
    discs,
    arcs: ledAmong(arcsOf(world), discs, sight.frame.floor),
    ...groundOf(world, sight, lean),
    plaques: plinth.plaques,
    marks: marksOf(world, sight),
    key,
    rings: noRings(),
    keySpot: roof,
    moreSpots: {
      ...spots,
      top: leant(spots.top),
      middle: leant(spots.middle),
      ground: leant(spots.ground),
      foundation: plinth.more,
      numbers,
    },
  };
}

/** Beside the year, where the roof is always empty. */
function inRoof({ year, lean }: House, { frame, measure }: Sight): Picture['keySpot'] {
  const { roof, font, width } = frame;
  const half = measure(dated(year), font.title, TYPE.weight.strong) / 2;
  const y = roof.apex + (roof.eaves - roof.apex) * 0.62;
  return { x: width / 2 + lean + half + font.title * 0.8, y, end: false };
}

/** After the key of each storey; in plan view in the free corner at the foot. */
function moreSpots(key: readonly KeyItem[], sight: Sight): Omit<MoreSpots, 'foundation' | 'numbers'> {
  const { frame } = sight;
  const gap = frame.font.tiny * 1.6;
  const after = (storey: 'top' | 'middle' | 'ground', room: Rect) => {
    const title = titleBox(sight, `storey.${storey}`, room);
    const y = title.y + frame.font.small * 0.6;
    const ends = key.filter((item) => Math.abs(item.y - y) < 1).map((item) => item.end);
    return { x: Math.max(title.x + title.w, ...ends) + gap, y };
  };
  return {
    top: after('top', frame.gallery),
    middle: after('middle', frame.middle),
    ground: after('ground', frame.ground),
    rings: { x: 22 * frame.scale, y: frame.height - 14 * frame.scale - frame.font.tiny },
  };
}

/** The key of each storey, after its title, in at most the first two thirds of the room. */
function keyOf(sight: Sight, inCrisis: boolean): KeyItem[] {
  const { frame, measure } = sight;
  const rooms = { top: frame.gallery, middle: frame.middle, ground: frame.ground };
  return (Object.keys(rooms) as KeyStorey[]).flatMap((storey) => {
    const room = rooms[storey];
    const title = titleBox(sight, `storey.${storey}`, room);
    const left = title.x + title.w + frame.font.tiny * 1.2;
    const signs: readonly Sign[] =
      storey === 'middle' && inCrisis ? [CRISIS_SIGN, ...SIGNS.middle] : SIGNS[storey];
    const y = title.y + frame.font.small * 0.6;
    return keyRow(signs, left, room.x + room.w * 0.72, y, frame, measure);
  });
}

/** Where the title of a storey stands. */
export function titleBox(sight: Pick<Sight, 'frame' | 'measure'>, key: string, room: Rect): Rect {
  const { font, scale } = sight.frame;
  const w = sight.measure(word(key).toUpperCase(), font.small, 660) * 1.08 + 6;
  return { x: room.x + 10 * scale, y: room.y + 5 * scale, w, h: font.small * 1.4 };
}

type Lean = (y: number) => number;

function pillarsOf(world: World, plan: GalleryPlan, lean: Lean): Pillar[] {
  return plan.pillars.map((spot) => {
    const one = world.institutions[spot.id];
    const weak = 1 - Math.min(one?.authority ?? 0, one?.legitimacy ?? 0) / 100;
    const shift = lean(plan.base);
    return {
      id: spot.id,
      label: one?.label ?? spot.id,
      x: spot.x + shift,
      y: plan.base - spot.height / 2,
      alpha: 1,
      base: plan.base,
      width: spot.width,
      height: spot.height,
      authority: one?.authority ?? 0,
      legitimacy: one?.legitimacy ?? 0,
      own: ORDERS.map((order) => (one?.ownership[order] ?? 0) / 100),
      crack: clamp((weak - 0.62) / 0.34, 0, 1),
      alternative: one?.scope === 'alternative',
      lines: spot.lines.join('\n'),
      labelX: spot.labelX + shift,
      labelY: spot.labelY,
      leader: spot.leader,
      labelAlpha: spot.lines.length > 0 ? 1 : 0,
    };
  });
}

/** The order that guides a state most. */
export function leadOf(state: State): OrderId {
  return ORDERS.reduce((lead, order) => (state.mix[order] > state.mix[lead] ? order : lead), ORDERS[0]);
}

function discsOf(world: World, measures: Measures, sight: Sight, layout: FloorLayout, lean: Lean): Disc[] {
  const size = sight.frame.disc;
  const marks = marked(world);
  const seats = seatsOf(world);
  const held = new Set(
    inOrder(world.states)
      .filter((state) => isHeld(state, world))
      .map((state) => state.id),
  );
  const free = inOrder(world.states).find((state) => !held.has(state.id));
  const spotOf = (id: string) => layout.plan.at.get(id);
  const shrunk = free ? (spotOf(free.id)?.r ?? 1) / radiusOf(free, size) : 1;
  return inOrder(world.states).map((state) => {
    const spot = spotOf(state.id) ?? { x: layout.plan.centre.x, y: layout.plan.centre.y, r: 0 };
    const label = layout.labels.get(state.id) ?? {
      x: spot.x,
      y: spot.y,
      side: 'none',
      text: state.label,
      stem: null,
    };
    return {
      id: state.id,
      label: state.label,
      x: spot.x + lean(spot.y),
      y: spot.y,
      alpha: 1,
      r: held.has(state.id) ? spot.r : radiusOf(state, size) * shrunk,
      power: powerOf(state),
      legitimacy: state.legitimacy,
      mix: ORDERS.map((order) => state.mix[order] / 100),
      lead: leadOf(state),
      seat: seats.get(state.id) ?? null,
      text: label.text,
      circle: measures.society.circleOf[state.id] ?? 3,
      commitment: measures.society.commitmentOf[state.id] ?? 0,
      hollow: held.has(state.id) ? 1 : 0,
      failed: state.standing === 'failed' ? 1 : 0,
      labelDx: label.x - spot.x,
      labelDy: label.y - spot.y,
      labelAlpha: label.side === 'none' ? 0 : 1,
      stemDx: label.stem ? label.stem.x - spot.x : 0,
      stemDy: label.stem ? label.stem.y - spot.y : 0,
      place: null,
      marked: marks.get(state.id) ?? 0,
      keepsName: false,
    };
  });
}

function noRings(): RingsPicture {
  return {
    crisis: '',
    title: '',
    titleBox: { x: 0, y: 0, w: 0, h: 0 },
    x: 0,
    y: 0,
    radius: 1,
    edges: [0, 0, 0, 0, 0, 0, 0, 0],
    drawn: [0, 0, 0, 0, 0, 0, 0],
    tally: [0, 0, 0, 0, 0, 0, 0],
    due: [0, 0, 0, 0, 0, 0, 0],
    tallyBox: { x: 0, y: 0, w: 0, h: 0 },
    names: [],
    led: 0,
    said: '',
    about: '',
    aim: '',
    parties: '',
    foreseen: '',
    verdict: '',
    mandate: 0,
    forum: '',
    clarity: 0,
    cost: 0,
    wave: 0,
    freed: '',
    elsewhere: [],
    deeds: [],
    outcome: 'mixed',
  };
}
