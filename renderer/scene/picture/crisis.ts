import { CIRCLES } from '@shared/world/circles';
import type { Crisis } from '@shared/world/crisis';
import type { World } from '@shared/world/world';
import { codesOf } from '../layout/codes';
import { LABEL_LEADING, powerOf } from '../layout/floor';
import { boxOf, clearance, placeLabels } from '../layout/labels';
import { type RingPlan, ringPlan } from '../layout/rings';
import { word } from '../words';
import { type Answer, leadOf, leadSaid } from './answer';
import type { Disc, Picture, RingsPicture, Sight } from './types';

/** How a crisis ended, as the colour of its wave. */
export function toneOf(outcome: string | null): RingsPicture['outcome'] {
  if (outcome === 'reversed') return 'good';
  return outcome === 'failed' || outcome === 'unanswered' ? 'bad' : 'mixed';
}

/** What a crisis looks like in plan: its rings, everyone's final place, and the names beside them. */
export interface CrisisLayout {
  plan: RingPlan;
  labels: ReturnType<typeof placeLabels>;
  answer: Answer;
  /** Whoever waits around the rings goes by a code, where there is room for codes. */
  codes: ReadonlyMap<string, string>;
  codesFit: boolean;
  lineHeight: number;
}

export function crisisLayout(
  world: World,
  answer: Answer,
  crisis: Crisis | null,
  sight: Sight,
): CrisisLayout {
  const plan = ringPlan(world, answer.places, sight.frame, sight.measure);
  const size = sight.frame.font.small;
  const codes = codesOf(world);
  const wanting = [...plan.at.values()].map((spot) => {
    const state = world.states[spot.id];
    const label = state?.label ?? spot.id;
    const code = codes.get(spot.id) ?? label;
    return {
      ...spot,
      clear: clearance(crisis?.target === spot.id ? 1 : crisis?.victim === spot.id ? 0.5 : 0),
      label,
      width: sight.measure(label, size),
      code,
      codeWidth: sight.measure(code, size),
      height: size * LABEL_LEADING,
      priority: state ? powerOf(state) : 0,
    };
  });
  const { centre, radius } = plan;
  const lineHeight = size * LABEL_LEADING;
  const widest = Math.max(
    0,
    ...[...plan.waiting.keys()].map((id) => sight.measure(codes.get(id) ?? '', size)),
  );
  const codesFit = widest * 1.15 < (2 * Math.PI * radius) / Math.max(1, plan.waiting.size);
  const bounds = boxOf(centre, radius * 2 + 60, Math.min(radius * 2 + 20, sight.frame.height - 4));
  return { plan, labels: placeLabels(wanting, bounds, plan.names), answer, codes, codesFit, lineHeight };
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
  const discs = base.discs.map((disc) =>
    disc.id === offering ? discOffering(disc, plan) : discInRings(disc, layout, crisis, reached),
  );
  const lead = leadOf(layout.answer);
  const outcome = layout.answer.outcome ?? crisis?.outcome ?? null;
  const called = (id: string) => base.discs.find((disc) => disc.id === id)?.label ?? id;
  const tally = CIRCLES.map((circle, i) =>
    i < reached ? discs.filter((disc) => disc.place === circle).length : 0,
  );
  return {
    ...base,
    house: { ...base.house, camera: 1 },
    discs,
    arcs: base.arcs.map((arc) => ({ ...arc, alpha: 0 })),
    rings: {
      crisis: crisis?.id ?? '',
      title: crisis ? sight.nameOf('crisis', crisis.id) : '',
      x: plan.centre.x,
      y: plan.centre.y,
      radius: plan.radius,
      edges: [...plan.edges],
      drawn: CIRCLES.map((_, i) => (i < reached ? 1 : 0)),
      tally,
      tallyBox: plan.tally,
      names: [...plan.names],
      led: (tally[0] ?? 0) > 0 || offering !== null ? 1 : 0,
      said: leadSaid(lead, called),
      about: lead.kind === 'scaled' ? lead.state : '',
      aim: crisis?.target ?? crisis?.place ?? '',
      parties: partiesIn(crisis, called),
      verdict: wave > 0 && outcome !== null ? sight.nameOf('crisis.outcome', outcome) : '',
      mandate: crisis?.mandate ?? 0,
      clarity: crisis?.clarity ?? 0,
      cost: crisis?.cost ?? 0,
      wave,
      outcome: toneOf(outcome),
    },
  };
}

/** “Iraq broke the rule”, “Kuwait was wronged”: as far as there is anyone to name. */
function partiesIn(crisis: Crisis | null, called: (id: string) => string): string {
  const line = (key: string, id: string | null | undefined) =>
    id ? [word(`parties.${key}`, { state: called(id) })] : [];
  return [...line('target', crisis?.target), ...line('victim', crisis?.victim)].join('\n');
}

/** Whoever offers to lead stands in the middle for as long as the offer stands. */
function discOffering(disc: Disc, plan: RingPlan): Disc {
  const r = plan.at.get(disc.id)?.r ?? disc.r;
  const { x, y } = plan.centre;
  const below = { labelDx: 0, labelDy: r + 12, labelAlpha: 1, stemDx: 0, stemDy: 0, text: disc.label };
  return { ...disc, ...below, x, y, r, alpha: 1, place: 'lead' };
}

function discInRings(disc: Disc, layout: CrisisLayout, crisis: Crisis | null, reached: number): Disc {
  const { plan, labels, answer } = layout;
  const circle = answer.places[disc.id] ?? null;
  const ring = circle === null ? -1 : CIRCLES.indexOf(circle);
  const marked = crisis?.target === disc.id ? 1 : crisis?.victim === disc.id ? 0.5 : 0;
  const placed = ring >= 0 && ring < reached ? plan.at.get(disc.id) : undefined;
  if (!placed) {
    const spot = plan.waiting.get(disc.id);
    // A part of another state takes no place of its own.
    if (!spot) return { ...disc, alpha: 0, labelAlpha: 0, place: null, marked };
    const code = layout.codes.get(disc.id) ?? disc.label;
    return {
      ...disc,
      ...spot,
      alpha: 0.85,
      text: code,
      labelDx: 0,
      labelDy: spot.r + clearance(marked) + layout.lineHeight * 0.6,
      labelAlpha: layout.codesFit ? 0.9 : 0,
      stemDx: 0,
      stemDy: 0,
      place: null,
      marked,
    };
  }
  const label = labels.get(disc.id) ?? {
    x: placed.x,
    y: placed.y,
    side: 'none',
    text: disc.label,
    stem: null,
  };
  return {
    ...disc,
    x: placed.x,
    y: placed.y,
    r: placed.r,
    alpha: 1,
    hollow: disc.hollow,
    text: label.text,
    labelDx: label.x - placed.x,
    labelDy: label.y - placed.y,
    labelAlpha: label.side === 'none' ? 0 : 1,
    stemDx: label.stem ? label.stem.x - placed.x : 0,
    stemDy: label.stem ? label.stem.y - placed.y : 0,
    place: circle,
    marked,
  };
}
