import { CIRCLES, type Circle } from '@shared/world/circles';
import type { Crisis } from '@shared/world/crisis';
import type { World } from '@shared/world/world';
import { TYPE } from '../../tokens/tokens';
import { powerOf } from '../layout/floor';
import type { Point, Rect } from '../layout/geometry';
import { boxOf, clearance, formsOf, type Wanting } from '../layout/labelSpots';
import { placeLabels } from '../layout/labels';
import type { Placed } from '../layout/place';
import { type RingPlan, ringPlan, titleBox } from '../layout/rings';
import { word } from '../words';
import { type Answer, elsewhereIn, leadOf, leadSaid } from './answer';
import { calledIn } from './called';
import { type Deed, deedsOf, struckThrough } from './deeds';
import { besideElsewhere } from './elsewhere';
import { dueIn } from './tally';
import type { Disc, Picture, RingsPicture, Sight } from './types';

/** How a crisis ended, as the colour of its wave. */
function toneOf(outcome: string | null): RingsPicture['outcome'] {
  if (outcome === 'reversed') return 'good';
  return outcome === 'failed' || outcome === 'unanswered' ? 'bad' : 'mixed';
}

/** What a crisis looks like in plan: its rings, everyone's final place, and the names beside them. */
export interface CrisisLayout {
  plan: RingPlan;
  title: string;
  titleBox: Rect;
  labels: ReturnType<typeof placeLabels>;
  /** Names of whoever waits around the rings. */
  waitingLabels: ReturnType<typeof placeLabels>;
  answer: Answer;
  deeds: readonly Deed[];
  elsewhere: RingsPicture['elsewhere'];
}

export function crisisLayout(
  world: World,
  answer: Answer,
  crisis: Crisis | null,
  sight: Sight,
): CrisisLayout {
  const { frame, measure } = sight;
  const plan = ringPlan(world, answer.places, frame, measure);
  const size = frame.font.small;
  const called = calledIn(world);
  const wanting = (spot: Placed): Wanting => {
    const state = world.states[spot.id];
    return {
      ...spot,
      clear: Math.max(clearance(markOf(crisis, spot.id)), spot.id === organiser ? ORGANISER_ROOM : 0),
      ...formsOf(called(spot.id), size, measure),
      priority: (state ? powerOf(state) : 0) + (TAKES_SIDES.has(answer.places[spot.id]) ? FIRST : 0),
    };
  };
  const { centre, radius, tally } = plan;
  const lead = leadOf(answer);
  const organiser = lead.kind === 'scaled' ? lead.state : '';
  const title = crisis ? sight.nameOf('crisis', crisis.id) : '';
  const corner = titleBox(measure(title, frame.font.title, TYPE.weight.strong), plan, frame);
  // Where nobody leads, the empty middle says so.
  const said = lead.kind === 'leads' ? [] : bars(centre, plan.edges[1] ?? 0);
  const inside = boxOf(centre, radius * 2 + 60, Math.min(radius * 2 + 20, frame.height - 4));
  const canvas = { x: 4, y: 2, w: frame.width - 8, h: frame.height - 4 };
  const column = { x: tally.x - size, y: 0, w: frame.width - tally.x + size, h: frame.height };
  const placed = [...plan.at.values()].map(wanting);
  const deeds = deedsOf(answer.places, plan.at, aimOf(crisis), inside);
  const labels = placeLabels(placed, inside, [...plan.names, ...said, ...struckThrough(deeds, frame.scale)]);
  return {
    plan,
    title,
    titleBox: corner,
    labels,
    waitingLabels: placeLabels([...plan.waiting.values()].map(wanting), canvas, [
      corner,
      column,
      ...bars(centre, radius - 2.5 * size),
    ]),
    answer,
    elsewhere: besideElsewhere(elsewhereIn(answer), placed, labels, plan.names, frame.scale),
    deeds,
  };
}

/** 1 for whoever broke the rule, 0.5 for whoever was wronged. */
const markOf = (crisis: Crisis | null, id: string) =>
  crisis?.target === id ? 1 : crisis?.victim === id ? 0.5 : 0;

/** Whoever the answer is aimed at: who broke the rule, else where it happens. */
const aimOf = (crisis: Crisis | null) => crisis?.target ?? crisis?.place ?? '';

/** Room that the broken ring takes around whoever organises an answer short of war, in pixels. */
const ORGANISER_ROOM = 8;

/** Whoever takes a side is named before all who look on, however strong those are. */
const TAKES_SIDES: ReadonlySet<Circle | undefined> = new Set<Circle>([
  'lead',
  'fight',
  'pay',
  'oppose',
  'resist',
]);
const FIRST = 1000;

/** So many boxes stand in for a disc where only boxes can be kept free. */
const BARS = 24;

/** A disc as level bars, each as long as the disc is at its middle. */
function bars(centre: Point, radius: number): Rect[] {
  const h = (2 * radius) / BARS;
  return Array.from({ length: BARS }, (_, i) => {
    const up = radius - (i + 0.5) * h;
    const half = Math.sqrt(radius * radius - up * up);
    return { x: centre.x - half, y: centre.y - up - h / 2, w: 2 * half, h };
  });
}

/**
 * A section turned into plan view. `reached` is how many rings have drawn themselves and taken their states;
 * `wave` is how far the outcome has run.
 */
export function crisisPicture(
  base: Picture,
  crisis: Crisis | null,
  layout: CrisisLayout,
  sight: Sight,
  reached: number,
  wave = 0,
  offering: string | null = null,
): Picture {
  const { plan } = layout;
  const great = median(base.discs.map(({ power }) => power));
  const discs = base.discs.map((disc) =>
    disc.id === offering ? discOffering(disc, plan) : discInRings(disc, layout, crisis, reached, great),
  );
  const lead = leadOf(layout.answer);
  const outcome = layout.answer.outcome ?? crisis?.outcome ?? null;
  const called = (id: string) => base.discs.find((disc) => disc.id === id)?.label ?? id;
  // Whoever offers to lead stands in the middle, and has taken no place yet.
  const tally = CIRCLES.map(
    (circle, i) =>
      discs.filter((disc) => i < reached && disc.place === circle && disc.id !== offering).length,
  );
  const due = dueIn(layout.answer, discs);
  return {
    ...base,
    house: { ...base.house, camera: 1 },
    discs,
    arcs: base.arcs.map((arc) => ({ ...arc, alpha: 0 })),
    keySpot: { x: sight.frame.width - 10, y: sight.frame.font.title * 1.6, end: true },
    rings: {
      crisis: crisis?.id ?? '',
      title: layout.title,
      titleBox: layout.titleBox,
      x: plan.centre.x,
      y: plan.centre.y,
      radius: plan.radius,
      edges: [...plan.edges],
      drawn: CIRCLES.map((_, i) => (i < reached ? 1 : 0)),
      tally,
      due,
      tallyBox: plan.tally,
      names: [...plan.names],
      led: (tally[0] ?? 0) > 0 || offering !== null ? 1 : 0,
      said: leadSaid(lead, called),
      about: lead.kind === 'scaled' ? lead.state : '',
      aim: aimOf(crisis),
      parties: partiesIn(crisis, base),
      foreseen: '',
      verdict: wave > 0 && outcome !== null ? sight.nameOf('crisis.outcome', outcome) : '',
      mandate: crisis?.mandate ?? 0,
      forum: crisis?.forum ? sight.nameOf('institution', crisis.forum) : '',
      clarity: crisis?.clarity ?? 0,
      cost: crisis?.cost ?? 0,
      wave,
      freed: wave > 0 && toneOf(outcome) === 'good' ? (crisis?.victim ?? crisis?.place ?? '') : '',
      elsewhere: layout.elsewhere,
      deeds: layout.deeds,
      outcome: toneOf(outcome),
    },
  };
}

/** The same rings where everyone stands only as is foreseen: nothing of it has come to pass. */
export function asForecast(picture: Picture): Picture {
  return { ...picture, rings: { ...picture.rings, foreseen: word('forecast') } };
}

/** “Iraq broke the rule”, “Kuwait was wronged”: as far as there is anyone to name; a people may be wronged too. */
function partiesIn(crisis: Crisis | null, { discs, plaques }: Picture): string {
  const state = (id: string | null | undefined) => discs.find((disc) => disc.id === id)?.label;
  const people = plaques.find(({ id }) => id === crisis?.victim)?.label;
  const [target, victim] = [state(crisis?.target), state(crisis?.victim)];
  return [
    ...(target ? [word('parties.target', { state: target })] : []),
    ...(victim ? [word('parties.victim', { state: victim })] : []),
    ...(people ? [word('parties.victim.people', { people })] : []),
  ].join('\n');
}

/** Whoever offers to lead stands in the middle for as long as the offer stands. */
function discOffering(disc: Disc, plan: RingPlan): Disc {
  const r = plan.at.get(disc.id)?.r ?? disc.r;
  const { x, y } = plan.centre;
  const below = { labelDx: 0, labelDy: r + 12, labelAlpha: 1, stemDx: 0, stemDy: 0, text: disc.label };
  return { ...disc, ...below, x, y, r, alpha: 1, place: 'lead' };
}

/** States of so much power (`great`), and whoever leaves the forecast, can be told apart by name on their way. */
function discInRings(
  disc: Disc,
  layout: CrisisLayout,
  crisis: Crisis | null,
  reached: number,
  great: number,
): Disc {
  const { plan, labels, answer } = layout;
  const circle = answer.places[disc.id] ?? null;
  const ring = circle === null ? -1 : CIRCLES.indexOf(circle);
  const marked = markOf(crisis, disc.id);
  const placed = ring >= 0 && ring < reached ? plan.at.get(disc.id) : undefined;
  if (!placed) {
    const spot = plan.waiting.get(disc.id);
    // A part of another state takes no place of its own.
    if (!spot) return { ...disc, alpha: 0, labelAlpha: 0, place: null, marked };
    return {
      ...disc,
      ...spot,
      ...named(disc, spot, layout.waitingLabels),
      alpha: 0.85,
      place: null,
      marked,
    };
  }
  return {
    ...disc,
    x: placed.x,
    y: placed.y,
    r: placed.r,
    alpha: 1,
    hollow: disc.hollow,
    ...named(disc, placed, labels),
    place: circle,
    marked,
    keepsName:
      ring === reached - 1 && (disc.power >= great || layout.elsewhere.some(({ id }) => id === disc.id)),
  };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A disc's name as it was placed beside where the disc stands. */
function named(disc: Disc, at: Point, labels: CrisisLayout['labels']) {
  const label = labels.get(disc.id);
  return {
    text: label?.text ?? disc.label,
    labelDx: (label?.x ?? at.x) - at.x,
    labelDy: (label?.y ?? at.y) - at.y,
    labelAlpha: label === undefined || label.side === 'none' ? 0 : 1,
    stemDx: label?.stem ? label.stem.x - at.x : 0,
    stemDy: label?.stem ? label.stem.y - at.y : 0,
  };
}
