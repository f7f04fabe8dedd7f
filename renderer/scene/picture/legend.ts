import type { Beat } from '../film/types';
import type { Point } from '../layout/geometry';
import { word } from '../words';
import type { Arc, Disc, Item, Picture } from './types';

/**
 * What the signs of a group are about: what plays just now, then the house from the roof down; `rings` stands for the
 * house in a crisis.
 */
const LEGEND_GROUPS = ['moment', 'roof', 'top', 'middle', 'ground', 'foundation', 'rings'] as const;
type LegendGroup = (typeof LEGEND_GROUPS)[number];

/** What a picture shows just now: itself, the beat that plays, and the kinds of ties of whoever is pointed at. */
export interface Shown {
  picture: Picture;
  beat: Beat | null;
  ties: readonly string[];
}

/** Nobody is pointed at. */
export const UNTIED: readonly string[] = [];

type When = (shown: Shown) => boolean;
const always: When = () => true;
const disc =
  (has: (disc: Disc) => boolean): When =>
  ({ picture }) =>
    picture.discs.some((one) => one.alpha > 0.1 && has(one));
const arc =
  (has: (arc: Arc) => boolean): When =>
  ({ picture }) =>
    picture.arcs.some((one) => one.alpha > 0.1 && has(one));
const tied =
  (kind: string): When =>
  ({ ties }) =>
    ties.includes(kind);
const ticks =
  (has: (on: string) => boolean): When =>
  ({ beat }) =>
    beat?.ticks.some(({ on }) => has(on)) ?? false;
const travels =
  (way: 1 | -1): When =>
  ({ beat }) =>
    beat?.travels.some(({ change }) => change === way) ?? false;
const deed =
  (kind: 'strike' | 'pay'): When =>
  ({ beat, picture }) =>
    beat?.kind === 'outcome' && picture.rings.deeds.some((one) => one.kind === kind);

const elsewhere =
  (isNearer: boolean): When =>
  ({ picture: { rings } }) =>
    (rings.drawn[0] ?? 0) > 0.5 && rings.elsewhere.some(({ nearer }) => nearer === isNearer);

/** Marks of a disc, wherever it stands. */
const DISCS = {
  area: always,
  rim: always,
  badge: always,
  seat: disc((one) => one.seat !== null),
  level: always,
  hollow: disc((one) => one.hollow > 0.5),
  failed: disc((one) => one.failed > 0.5),
  target: disc((one) => one.marked > 0.75),
  victim: disc((one) => one.marked > 0.2 && one.marked <= 0.75),
} satisfies Record<string, When>;

/** Every sign that the key can explain, by group, and when it is to be seen. */
const SIGNS = {
  roof: {
    bar: ({ picture }) => picture.marks.length > 0,
    disorder: ({ picture: { house } }) => house.lean > 0.5,
    claim: ({ picture: { house } }) => Math.max(...house.tints) > 0.05,
    dim: ({ picture: { house } }) => house.light < 0.5,
    haze: ({ picture: { house } }) => house.warming > 20,
  },
  top: {
    height: ({ picture }) => picture.pillars.length > 0,
    stone: ({ picture }) => picture.pillars.length > 0,
    bands: ({ picture }) => picture.pillars.some(({ own }) => own.some((share) => share > 0.02)),
    crack: ({ picture }) => picture.pillars.some(({ crack }) => crack > 0),
  },
  middle: {
    near: always,
    bearing: always,
    ...DISCS,
    war: arc(({ kind }) => kind === 'war'),
    treaty: arc(({ kind }) => kind !== 'war'),
    defence: tied('defence'),
    trade: tied('trade'),
    nonaggression: tied('nonaggression'),
    partnership: tied('partnership'),
    hostile: tied('hostile'),
    window: ({ picture: { house } }) => house.fires < 0.5,
    fire: ({ picture: { house } }) => house.fires >= 0.5,
  },
  ground: {
    dots: ({ picture }) => picture.crowds.length > 0,
    scatter: ({ picture }) => picture.crowds.length > 0,
    colour: ({ picture }) => picture.crowds.length > 0,
    windows: ({ picture }) => picture.towers.length > 0,
  },
  foundation: {
    plaque: ({ picture }) => picture.plaques.length > 0,
    blocks: always,
    down: ({ picture: { house } }) => house.down > 0,
    up: ({ picture: { house } }) => house.up > 0,
  },
  rings: {
    ring: always,
    order: always,
    ...DISCS,
    tally: always,
    strike: deed('strike'),
    pay: deed('pay'),
    struck: deed('strike'),
    freed: ({ picture: { rings } }) => rings.freed !== '',
    nearer: elsewhere(true),
    farther: elsewhere(false),
    organise: ({ picture: { rings } }) => rings.about !== '',
    yes: ({ beat }) => (beat?.vote?.yes.length ?? 0) > 0,
    no: ({ beat }) => (beat?.vote?.no.length ?? 0) > 0,
    wave: ({ beat }) => beat?.kind === 'outcome',
  },
  moment: {
    alarm: ({ beat }) => beat?.kind === 'break',
    runs: ({ beat }) => beat?.kind === 'runs' && beat.crisis !== null,
    travel: ({ beat }) => (beat?.travels.length ?? 0) > 0,
    rises: travels(1),
    falls: travels(-1),
    tick: ticks(() => true),
    link: ticks((on) => on === 'dyad'),
  },
} satisfies Record<LegendGroup, Record<string, When>>;

type Signs = typeof SIGNS;
export type LegendSign = { [G in LegendGroup]: keyof Signs[G] }[LegendGroup];

/** The key of a picture: what every sign on it means, and the names behind its codes. */
export interface Legend {
  /** Where it is opened; `end` where its button stands to the left of that. */
  spot: Point & { end: boolean };
  /** A crisis in plan view: its signs stand on the dark. */
  isPlan: boolean;
  groups: readonly { id: LegendGroup; title: string; signs: readonly { sign: LegendSign; text: string }[] }[];
  codes: readonly { code: string; name: string }[];
}

const TITLES: Readonly<Record<LegendGroup, string>> = {
  roof: 'legend.roof',
  top: 'storey.top',
  middle: 'storey.middle',
  ground: 'storey.ground',
  foundation: 'legend.foundation',
  rings: 'legend.rings',
  moment: 'legend.moment',
};

/** The key of whatever is shown: only signs that are to be seen. */
export function legendOf(shown: Shown): Legend {
  const { picture } = shown;
  const isPlan = picture.house.camera > 0.5;
  const here = LEGEND_GROUPS.filter((id) => id === 'moment' || (id === 'rings') === isPlan);
  const groups = here.flatMap((id) => {
    const whens: readonly (readonly [string, When])[] = Object.entries(SIGNS[id]);
    const signs = whens.flatMap(([sign, isShown]) =>
      isShown(shown) ? [{ sign: sign as LegendSign, text: word(`legend.${sign}`) }] : [],
    );
    return signs.length > 0 ? [{ id, title: word(TITLES[id]), signs }] : [];
  });
  return { spot: picture.keySpot, isPlan, groups, codes: codesIn(picture) };
}

/** What stands in for names, in its order; in plan view only states are to be seen. */
function codesIn({ discs, pillars, crowds, towers, house }: Picture): Legend['codes'] {
  const inHouse = house.camera > 0.5 ? [] : [...pillars, ...crowds].map((one) => coded(one, one.lines));
  const onSigns = house.camera > 0.5 ? [] : towers.map((one) => coded(one, one.text));
  return [...discs.map((one) => coded(one, one.text)), ...inHouse, ...onSigns]
    .flat()
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** What is written of something, where that is not its name. */
function coded({ label, alpha, labelAlpha }: Item & { labelAlpha: number }, text: string): Legend['codes'] {
  const code = text.replace('\n', ' ');
  return alpha > 0.1 && labelAlpha > 0.1 && code !== label ? [{ code, name: label }] : [];
}
