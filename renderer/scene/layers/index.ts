import type { World } from '@shared/world/world';
import { Container } from 'pixi.js';
import { partiesOf, standing } from '../film/routes';
import type { SceneFilm, Tick } from '../film/types';
import type { Measure, Rect } from '../layout/geometry';
import { STEPS } from '../layout/ways';
import { moreOf, moreWidth } from '../picture/more';
import type { Crowd, Disc, OrderMark, Picture, Pillar, Tower } from '../picture/types';
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
import { linkOf, type TickSight, ticksLayer } from './ticks';
import { titlesLayer } from './titles';
import { travellersLayer } from './travellers';
import { votesLayer } from './votes';

/** How far the camera moves in on the middle storey before the section is gone. */
const CLOSER = 0.45;

/** How much a number loses by covering a state that it is about, against one name. */
const TOLD_OF = 5;
/** So much power counts as much as one name more. */
const AS_MUCH = 50;

type Look = Pick<View, 'picture' | 'palette'>;
const changed = (now: Look, last: Look | null) =>
  now.picture !== last?.picture || now.palette !== last.palette;

/** Does anything that a layer draws change now? */
function due(layer: Layer, view: View, anew: boolean): boolean {
  return anew || layer.reads === undefined || layer.reads.some((name) => view.live.has(name));
}

/** Where a running number stands: above a disc or a crowd, between two states, on the shaft of a pillar. */
function beside(tick: Tick, view: View, film: SceneFilm): ReturnType<TickSight['standing']> {
  const { picture } = view;
  const gap = picture.frame.font.small;
  const [one] = tick.on === 'state' || tick.on === 'seat' ? partiesOf(tick, film) : [];
  const disc = picture.discs.find(({ id }) => id === one);
  if (disc) return { x: disc.x, y: disc.y - disc.r - gap, r: disc.r };
  const middle = linkOf(tick, picture)?.[STEPS / 2];
  if (middle) return { ...middle, r: 0 };
  const pillar = tick.on === 'institution' ? picture.pillars.find(({ id }) => id === tick.id) : undefined;
  if (pillar) return { x: pillar.x, y: pillar.base - Math.max(pillar.height * 0.45, gap), r: 0 };
  const spot = standing(tick, picture, film);
  return spot && { x: spot.x, y: spot.y - gap * (tick.on === 'people' ? 2.1 : 1), r: 0 };
}

const placeOf = (id: string, film: SceneFilm | null) =>
  (film?.after.crises[id] ?? film?.before.crises[id])?.place;

/** The discs and the names of those whom the crisis on show is about: numbers stand beside them, not before them. */
function partiesIn({ beat, picture }: View, film: SceneFilm | null, measure: Measure): Rect[] {
  const crisis = beat?.crisis && film ? film.after.crises[beat.crisis] : undefined;
  const ids = [crisis?.target, crisis?.victim, crisis?.place];
  return picture.discs.flatMap((disc) => {
    if (!ids.includes(disc.id)) return [];
    const { x, y, r } = disc;
    return [{ x: x - r, y: y - r, w: 2 * r, h: 2 * r }, ...nameOf(disc, picture, measure)];
  });
}

/** The box of a state's name, where it is written. */
function nameOf({ x, y, text, labelDx, labelDy, labelAlpha }: Disc, picture: Picture, measure: Measure) {
  if (labelAlpha <= 0.1) return [];
  const { small } = picture.frame.font;
  const lines = text.split('\n');
  const w = Math.max(...lines.map((line) => measure(line, small)));
  const h = lines.length * small * 1.2;
  return [{ x: x + labelDx - w / 2, y: y + labelDy - h / 2, w, h }];
}

/** The box of a movement's name on the pavement. */
function crowdName({ lines, labelX, labelAlpha }: Crowd, { frame }: Picture, measure: Measure) {
  if (labelAlpha <= 0.1) return [];
  const w = Math.max(...lines.split('\n').map((line) => measure(line, frame.font.small)));
  return [{ x: labelX - w / 2, y: frame.pavement, w, h: frame.ground.y + frame.ground.h - frame.pavement }];
}

/** The box of what is written above a tower. */
function towerName({ text, labelX, labelY, labelAlpha }: Tower, { frame }: Picture, measure: Measure) {
  if (labelAlpha <= 0.1) return [];
  const w = measure(text, frame.font.tiny);
  const h = frame.font.tiny * 1.2;
  return [{ x: labelX - w / 2, y: labelY - h / 2, w, h }];
}

/** The box of an institution's name. */
function pillarName({ lines, labelX, labelY, labelAlpha }: Pillar, { frame }: Picture, measure: Measure) {
  if (labelAlpha <= 0.1) return [];
  const { small } = frame.font;
  const said = lines.split('\n');
  const w = Math.max(...said.map((line) => measure(line, small)));
  const h = said.length * small * 1.16;
  return [{ x: labelX - w / 2, y: labelY - h / 2, w, h }];
}

/** The box of an order's mark and name beside the roof. */
function markBox({ x, y, label }: OrderMark, { frame }: Picture, measure: Measure): Rect {
  const { small } = frame.font;
  const w = measure(label, small) + small * 2;
  return { x: x > frame.width / 2 ? x - w : x, y: y - small * 0.7, w, h: small * 1.4 };
}

/** Where rooms say how many of them go without a name. */
function countsOf(picture: Picture, measure: Measure): Rect[] {
  const w = moreWidth({ frame: picture.frame, measure });
  return moreOf(picture).map(({ x, y, size }) => ({ x, y: y - size, w, h: 2 * size }));
}

/** All layers in the order in which they are painted. */
export interface Layers {
  root: Container;
  sync(view: View): void;
  point(ref: SceneRef | null, world: World | null, trends: readonly Trend[]): void;
  /** Where the plate of what is pointed out stands; null for none. */
  plate(): Rect | null;
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
  const namesIn = (picture: Picture) => [
    ...picture.discs.flatMap((disc) => nameOf(disc, picture, said.measure)),
    ...picture.crowds.flatMap((crowd) => crowdName(crowd, picture, said.measure)),
    ...picture.pillars.flatMap((pillar) => pillarName(pillar, picture, said.measure)),
    ...picture.towers.flatMap((tower) => towerName(tower, picture, said.measure)),
  ];
  const focus = focusLayer(stock, about, namesIn);
  const alarm = alarmLayer(stock, (crisis) => placeOf(crisis, film()), said.crisisOf);
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
    groundLayer(stock),
    crowdsLayer(stock, density),
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
    ticksLayer(stock, {
      standing(tick, view) {
        const played = film();
        return played ? beside(tick, view, played) : undefined;
      },
      keptFree(view) {
        const name = alarm.box();
        const counts = countsOf(view.picture, said.measure);
        return [...(name ? [name] : []), ...partiesIn(view, film(), said.measure), ...counts];
      },
      spared({ picture }, states) {
        const names = namesIn(picture).map((box) => ({ box, weight: 1 }));
        const plaques = picture.plaques.map(({ x, y, w, h }) => ({ box: { x, y, w, h }, weight: 1 }));
        const discs = picture.discs.map(({ id, x, y, r, power }) => {
          const box = { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
          return { box, weight: states.has(id) ? TOLD_OF : 1 + power / AS_MUCH };
        });
        const marks = picture.marks.map((mark) => ({ box: markBox(mark, picture, said.measure), weight: 1 }));
        return [...names, ...plaques.filter(({ box }) => box.w > 0), ...discs, ...marks];
      },
      statesOf(tick) {
        const played = film();
        return played ? partiesOf(tick, played) : [];
      },
      ...said,
    }),
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
    dispose() {
      for (const layer of [...inHouse, ...above]) layer.dispose();
      root.destroy({ children: true });
    },
  };
}
