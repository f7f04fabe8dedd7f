import type { World } from '@shared/world/world';
import { Container } from 'pixi.js';
import type { SceneFilm } from '../film/types';
import type { Measure, Rect } from '../layout/geometry';
import type { Gathered } from '../picture/more';
import { platesOf, type TickSight } from '../picture/ticks';
import type { Picture } from '../picture/types';
import { nameOf, namesIn } from '../picture/written';
import type { SceneRef, Trend } from '../types';
import { alarmLayer } from './alarm';
import { arcsLayer } from './arcs';
import { backdropLayer } from './backdrop';
import { cracksLayer } from './cracks';
import { crisisKeyLayer } from './crisisKey';
import { crowdsLayer } from './crowds';
import { deedsLayer } from './deeds';
import { discsLayer } from './discs';
import { fatesLayer } from './fates';
import { floorLayer } from './floor';
import { focusLayer } from './focus';
import { foundationsLayer } from './foundations';
import { galleryLayer } from './gallery';
import { glassLayer } from './glass';
import { groundLayer } from './ground';
import { keyLayer } from './key';
import { keepFine, type Layer, type Stock, type View } from './layer';
import { marksLayer } from './marks';
import { partiesLayer } from './parties';
import { pavementLayer } from './pavement';
import { ringsLayer } from './rings';
import { shaftsLayer } from './shafts';
import { shellLayer } from './shell';
import { tallyLayer } from './tally';
import { ticksLayer } from './ticks';
import { titlesLayer } from './titles';
import { travellersLayer } from './travellers';
import { votesLayer } from './votes';

/** How far the camera moves in on the middle storey before the section is gone. */
const CLOSER = 0.45;

type Look = Pick<View, 'picture' | 'palette'>;
const changed = (now: Look, last: Look | null) =>
  now.picture !== last?.picture || now.palette !== last.palette;

/** Does anything that a layer draws change now? */
function due(layer: Layer, view: View, anew: boolean): boolean {
  return anew || layer.reads === undefined || layer.reads.some((name) => view.live.has(name));
}

const placeOf = (id: string, film: SceneFilm | null) =>
  (film?.after.crises[id] ?? film?.before.crises[id])?.place;

/** The discs and the names of those whom the crisis on show is about: numbers stand beside them, not before them. */
function partiesIn({ beat, picture }: View, film: SceneFilm, measure: Measure): Rect[] {
  const crisis = beat?.crisis ? film.after.crises[beat.crisis] : undefined;
  const ids = [crisis?.target, crisis?.victim, crisis?.place];
  return picture.discs.flatMap((disc) => {
    if (!ids.includes(disc.id)) return [];
    const { x, y, r } = disc;
    return [{ x: x - r, y: y - r, w: 2 * r, h: 2 * r }, ...nameOf(disc, picture, measure)];
  });
}

/** All layers in the order in which they are painted. */
export interface Layers {
  root: Container;
  sync(view: View): void;
  point(ref: SceneRef | null, world: World | null, trends: readonly Trend[]): void;
  /** Where the plate of what is pointed out stands; null for none. */
  plate(): Rect | null;
  /** Numbers of the moment that found no room beside what they belong to. */
  left(): readonly Gathered[];
  dispose(): void;
}

export function allLayers(
  stock: Stock,
  density: number,
  film: () => SceneFilm | null,
  about: (picture: Picture, ref: SceneRef, withTrends: boolean) => string[],
  said: Pick<TickSight, 'fieldOf' | 'measure'> & {
    crisisOf: (id: string) => string;
    bodyOf: (id: string) => string;
  },
): Layers {
  const root = new Container();
  const house = new Container();
  const focus = focusLayer(stock, about, (picture) => namesIn(picture, said.measure));
  const alarm = alarmLayer(stock, (crisis) => placeOf(crisis, film()), said.crisisOf);
  const ticks = ticksLayer(
    stock,
    (some, view) => {
      const played = film();
      if (!played) return { shown: [], left: [] };
      const name = alarm.box();
      const kept = [...(name ? [name] : []), ...partiesIn(view, played, said.measure)];
      return platesOf(some, view.picture, view.rest, { film: played, kept, ...said });
    },
    film,
  );
  const inHouse = [
    backdropLayer(stock, [
      shellLayer(stock),
      glassLayer(),
      floorLayer(stock),
      pavementLayer(),
      cracksLayer(),
      foundationsLayer(stock),
      titlesLayer(stock),
      keyLayer(stock),
      marksLayer(stock),
    ]),
    shaftsLayer(stock),
    galleryLayer(stock),
    crowdsLayer(stock, density),
    groundLayer(stock),
  ];
  const below = [ringsLayer(stock), arcsLayer(), deedsLayer()];
  const onFloor = [
    discsLayer(stock),
    fatesLayer(),
    tallyLayer(stock),
    partiesLayer(stock),
    crisisKeyLayer(stock),
    travellersLayer(),
    votesLayer(stock, said.bodyOf),
    alarm,
    ticks,
    focus,
  ];
  const above = [...below, ...onFloor];
  const under = onFloor.flatMap((layer: Layer) => layer.under ?? []);
  // What changes in one layer does not make Pixi walk through the others anew.
  for (const layer of [...inHouse, ...above]) layer.node.enableRenderGroup();
  house.addChild(...inHouse.map((layer) => layer.node));
  const nodes = (layers: readonly Layer[]) => layers.map(({ node }) => node);
  root.addChild(house, ...nodes(below), ...under, ...nodes(onFloor));
  // What the house and what stands before it last showed; the house misses what happens while it is out of sight.
  let inside: Look | null = null;
  let outside: Look | null = null;
  return {
    root,
    sync(view) {
      keepFine(view.exact);
      const { camera, floorX, floorY } = view.picture.house;
      house.visible = camera < 0.999;
      house.scale.set(1 + CLOSER * camera);
      house.position.set(-floorX * CLOSER * camera, -floorY * CLOSER * camera);
      const look = { picture: view.picture, palette: view.palette };
      if (house.visible) {
        const anew = changed(look, inside);
        for (const layer of inHouse) if (due(layer, view, anew)) layer.sync(view);
        inside = look;
      }
      const anew = changed(look, outside);
      for (const layer of above) if (due(layer, view, anew)) layer.sync(view);
      outside = look;
    },
    point: (ref, world, trends) => focus.point(ref, world, trends),
    plate: focus.box,
    left: ticks.left,
    dispose() {
      for (const layer of [...inHouse, ...above]) layer.dispose();
      root.destroy({ children: true });
    },
  };
}
