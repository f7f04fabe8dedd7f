import type { Measures } from '@shared/views/seen';
import { ORDERS } from '@shared/world/ids';
import { inOrder } from '@shared/world/lookups';
import type { World } from '@shared/world/world';
import type { GalleryPlan } from '../layout/gallery';
import { clamp } from '../layout/geometry';
import { word } from '../words';
import type { FloorLayout } from './section';
import type { House, OrderMark, Sight } from './types';

/** Disorder below this leaves the house upright. */
const PLUMB = 15;
/** A house in full disorder leans by this part of its height. */
const LEANS = 20;
/** Where a name stands that found no room. */
const OFF = -1000;
/** Authority of all bodies together at which the gallery is fully lit: five middling ones. */
const BRIGHT = 200;

/** The state of the whole house. */
export function houseOf(
  world: World,
  measures: Measures,
  sight: Sight,
  { plan: floor, names, rose }: FloorLayout,
  gallery: GalleryPlan,
): House {
  const { frame } = sight;
  const institutions = inOrder(world.institutions);
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  const authority = mean(institutions.map((one) => one.authority));
  const legitimacy = mean(institutions.map((one) => one.legitimacy));
  const pressure = mean(inOrder(world.movements).map((one) => one.strength));
  const disorder = measures.order.disorder.value;
  return {
    year: world.year,
    disorder,
    lean: (clamp((disorder - PLUMB) / (100 - PLUMB), 0, 1) * frame.house.h) / LEANS,
    tints: ORDERS.map(
      (order) => ((measures.order.ownership[order] ?? 0) / 100) * (world.orders[order].supremacy / 100),
    ),
    light: clamp(institutions.reduce((sum, one) => sum + one.authority, 0) / BRIGHT, 0, 1),
    fires: Object.keys(world.wars).length,
    warming: world.system.warming,
    worldSociety: world.system.worldSociety,
    down: authority,
    up: (pressure + legitimacy) / 2,
    floorX: floor.centre.x,
    floorY: floor.centre.y,
    floorRx: floor.rx,
    floorRy: floor.ry,
    edges: [...floor.edges],
    circleNames: names.flatMap((spot) => (spot ? [spot.x, spot.y] : [OFF, OFF])),
    roseX: rose?.x ?? OFF,
    roseY: rose?.y ?? OFF,
    annexeX: gallery.annexe?.x ?? frame.gallery.x + frame.gallery.w,
    annexe: gallery.annexe ? 1 : 0,
    camera: 0,
  };
}

/** The four orders beside the roof: shape, name, and how strong each is. */
export function marksOf(world: World, sight: Sight): OrderMark[] {
  const { frame } = sight;
  const line = frame.font.small * 1.5;
  return ORDERS.map((order, i) => {
    const onRight = i >= 2;
    const row = i % 2;
    return {
      id: order,
      label: word(`order.${order}`),
      order,
      x: onRight ? frame.house.x + frame.house.w : frame.house.x,
      y: frame.roof.apex + frame.font.small * 0.5 + row * line,
      alpha: 1,
      power: world.orders[order].power,
      legitimacy: world.orders[order].legitimacy,
    };
  });
}
