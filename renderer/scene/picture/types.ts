import type { Circle } from '@shared/world/circles';
import type { Cause } from '@shared/world/ground';
import type { OrderId } from '@shared/world/ids';
import type { TreatyKind } from '@shared/world/relations';
import type { Frame } from '../layout/frame';
import type { Measure, Point, Rect } from '../layout/geometry';
import type { KeyItem } from '../layout/key';
import type { Deed } from './deeds';
import type { MoreSpots } from './more';

/** What drawing needs to know besides the world. */
export interface Sight {
  frame: Frame;
  measure: Measure;
  /** The name of an id as people read it. */
  nameOf: (kind: string, id: string) => string;
  /** Particles per point of strength, as a multiple of the usual. */
  density: number;
}

/**
 * One moment of the scene as numbers: what the layers draw and `describe()` tells. Positions are pixels of the
 * canvas, shares run 0–1, indices of the world 0–100. Every number may stand between two pictures.
 */
export interface Picture {
  frame: Frame;
  house: House;
  pillars: Pillar[];
  discs: Disc[];
  arcs: Arc[];
  crowds: Crowd[];
  towers: Tower[];
  plaques: Plaque[];
  marks: OrderMark[];
  /** What the drawing means, beside the names of the storeys. */
  key: KeyItem[];
  rings: RingsPicture;
  /** Where the key is opened; `end` where its button stands to the left of that. */
  keySpot: Point & { end: boolean };
  /** Where each room says how many of it go without a name. */
  moreSpots: MoreSpots;
}

export interface Item {
  id: string;
  label: string;
  x: number;
  y: number;
  alpha: number;
}

export interface House {
  year: number;
  /** 0–100 */
  disorder: number;
  /** Pixels that the eaves stand out of plumb. */
  lean: number;
  /** 0–1: how strongly each order's claim tints the gallery, in the usual order of orders. */
  tints: number[];
  /** 0–1: light in the gallery; 0 when the top storey is vacant. */
  light: number;
  /** Windows of the middle storey that burn. */
  fires: number;
  warming: number;
  worldSociety: number;
  /** 0–100: what passes down and up the shafts. */
  down: number;
  up: number;
  /** The floor and its circles. */
  floorX: number;
  floorY: number;
  floorRx: number;
  floorRy: number;
  edges: number[];
  /** Middles of what is written on the floor (`FLOOR_WORDS`): x and y in turn. */
  circleNames: number[];
  /** Middle of the compass rose; far off the canvas where it found no room. */
  roseX: number;
  roseY: number;
  /** Bay of the alternative bodies: where it begins, and whether it stands (0–1). */
  annexeX: number;
  annexe: number;
  /** 0 the section … 1 plan view of a crisis. */
  camera: number;
}

export interface Pillar extends Item {
  base: number;
  width: number;
  height: number;
  authority: number;
  legitimacy: number;
  /** Share of each order, 0–1, from the base upward. */
  own: number[];
  /** 0 whole … 1 about to fall. */
  crack: number;
  alternative: boolean;
  /** What is written above it: its name broken into lines, or something shorter. */
  lines: string;
  labelX: number;
  labelY: number;
  /** Where the line from a name that stands off begins; 0 for none. */
  leader: number;
  labelAlpha: number;
}

export interface Disc extends Item {
  r: number;
  power: number;
  legitimacy: number;
  /** Share of each order, 0–1. */
  mix: number[];
  /** The order with the largest share: its shape stands on the rim. */
  lead: OrderId;
  /** The order of the seat that steers it, whose shape stands in the middle; null where nobody does. */
  seat: OrderId | null;
  /** What is written beside it: its name, or its code where there is no room. */
  text: string;
  /** 0 core … 3 fringe. */
  circle: number;
  commitment: number;
  /** 1 when annexed. */
  hollow: number;
  /** 1 when failed. */
  failed: number;
  labelDx: number;
  labelDy: number;
  labelAlpha: number;
  /** Where the line to a name that stands off ends, from the middle of the disc; 0 and 0 for no line. */
  stemDx: number;
  stemDy: number;
  /** Place in a crisis; null outside one. */
  place: Circle | null;
  /** 1 for whoever broke the rule, 0.5 for whoever was wronged. */
  marked: number;
  /** Its name goes with it on its way here; of most it comes only where they arrive. */
  keepsName: boolean;
}

export interface Arc extends Item {
  kind: 'war' | TreatyKind;
  from: string;
  to: string;
  /** Around whoever stands between the two: x and y in turn. */
  way: number[];
}

export interface Crowd extends Item {
  cause: Cause;
  width: number;
  height: number;
  spacing: number;
  /** What is written under it: its name broken into lines, or something shorter. */
  lines: string;
  strength: number;
  temper: number;
  /** Middle of its name. */
  labelX: number;
  labelAlpha: number;
}

export interface Tower extends Item {
  width: number;
  height: number;
  strength: number;
  independence: number;
  /** What is written above it: its name, or something shorter. */
  text: string;
  /** Middle of that. */
  labelX: number;
  labelY: number;
  labelAlpha: number;
}

export interface Plaque extends Item {
  w: number;
  h: number;
  autonomy: number;
  grievance: number;
  claim: number;
  labelAlpha: number;
}

export interface OrderMark extends Item {
  order: OrderId;
  power: number;
  legitimacy: number;
}

export interface RingsPicture {
  crisis: string;
  title: string;
  /** The corner that the rings leave free for it. */
  titleBox: Rect;
  x: number;
  y: number;
  radius: number;
  edges: number[];
  /** 0–1 for each of the seven: how far it has drawn itself. */
  drawn: number[];
  /** How many have taken their places so far, ring by ring, and how many there will be. */
  tally: number[];
  due: number[];
  tallyBox: Rect;
  names: Rect[];
  /** 1 when someone stands in the middle. */
  led: number;
  /** What is said where the middle stays empty, and who is meant; '' for nobody. */
  said: string;
  about: string;
  mandate: number;
  /** Who was asked for it, by name; '' for nobody. */
  forum: string;
  clarity: number;
  cost: number;
  /** Whoever the answer is aimed at: who broke the rule, else where it happens. */
  aim: string;
  /** Who broke the rule and who was wronged, a line each. */
  parties: string;
  /** Said where all places are foreseen and none is taken; '' elsewhere. */
  foreseen: string;
  /** What came of it, in words; '' until it is known. */
  verdict: string;
  /** 0–1: how far the outcome has run outward; 0 before and 1 after. */
  wave: number;
  /** Whoever was wronged and has its own again; '' for nobody, and until it is told. */
  freed: string;
  /** Who does more (`nearer`) or less than was foreseen, and on which side of its disc that is marked. */
  elsewhere: readonly { id: string; nearer: boolean; dx: number; dy: number }[];
  /** What those in the inner circles do while it runs. */
  deeds: readonly Deed[];
  outcome: 'good' | 'mixed' | 'bad';
}
