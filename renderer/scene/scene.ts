import 'pixi.js/unsafe-eval';
import type { Measures } from '@shared/views/seen';
import { CIRCLES } from '@shared/world/circles';
import type { World } from '@shared/world/world';
import { Application, type Container, Graphics, type Texture, Ticker } from 'pixi.js';
import { THEMES } from '../tokens/tokens';
import { playback, type Running } from './clock';
import { AT_REST, type Moment, type Stage, stageOf } from './film/stage';
import type { SceneFilm } from './film/types';
import { sampleFewTextures } from './frugal';
import { Label } from './label';
import { allLayers } from './layers';
import { frameOf } from './layout/frame';
import { legendTeller, signPainter } from './legend';
import { measurer, typeReady } from './lettering';
import { teller } from './more';
import { aboutOf, type Reasons } from './picture/about';
import type { Answer } from './picture/answer';
import { tiesOf } from './picture/arcs';
import { asForecast, crisisLayout, crisisPicture } from './picture/crisis';
import { describe } from './picture/describe';
import { UNTIED } from './picture/legend';
import { section } from './picture/section';
import type { Picture, Sight } from './picture/types';
import { pointer } from './pointer';
import { Sheet } from './sheet';
import type { Scene, SceneOptions, SceneRef, Trend } from './types';

/** What is on: a settled world, an open crisis, or a film at a time. */
type Showing =
  | { kind: 'nothing' }
  | { kind: 'world'; world: World; measures: Measures }
  | { kind: 'crisis'; world: World; measures: Measures; crisis: string; answer: Answer }
  | { kind: 'film'; film: SceneFilm; t: number };

/** What is known of how the numbers of `key` went. */
const NO_TRENDS: { key: string; known: readonly Trend[] } = { key: '', known: [] };

/** Build the scene in a host element that has a size. Resolves when the first picture can be drawn. */
export async function createScene(host: HTMLElement, given: SceneOptions): Promise<Scene> {
  const options = { ...given };
  await typeReady();
  const app = new Application();
  // Nothing of Pixi runs by itself: a settled picture costs nothing.
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const frugal = options.antialias === false;
  const restore = frugal ? sampleFewTextures() : null;
  const resolution = options.resolution ?? Math.min(2, window.devicePixelRatio || 1);
  await app.init({
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    background: THEMES[options.theme].page,
    antialias: options.antialias ?? true,
    resolution,
    autoDensity: true,
    autoStart: false,
    sharedTicker: false,
    preference: 'webgl',
    eventMode: 'none',
  });
  restore?.();
  app.ticker.stop();
  // The panels say everything that the picture says, so it need not be read out twice.
  app.canvas.setAttribute('aria-hidden', 'true');
  app.canvas.style.display = 'block';
  host.appendChild(app.canvas);

  const dot = dotTexture(app);
  const density = options.density ?? 1;
  const measure = measurer();
  let film: SceneFilm | null = null;
  const sheet = new Sheet(app.renderer, resolution);
  const layers = allLayers(
    {
      dot,
      lettering: (anchorX, anchorY) => new Label(sheet, anchorX, anchorY),
      paint(container, target) {
        sheet.flush();
        app.renderer.render({ container, target, clear: true });
      },
      resolution,
      antialias: options.antialias ?? true,
    },
    density,
    () => film,
    (picture, ref, withTrends) => aboutOf(picture, ref, reasonsNow(), options.nameOf, withTrends),
    {
      measure,
      fieldOf: (tick) => options.nameOf('field', `${tick.on}.${tick.field}`),
      bodyOf: (id) => options.nameOf('institution', id),
      crisisOf: (id) => options.nameOf('crisis', id),
    },
  );
  app.stage.addChild(layers.root);

  let sight: Sight = newSight();
  let showing: Showing = { kind: 'nothing' };
  let stages = new WeakMap<SceneFilm, Stage>();
  let moment: Moment | null = null;
  let running: Running | null = null;
  let focused: SceneRef | null = null;
  let hovered: SceneRef | null = null;
  let trends = NO_TRENDS;
  const more = teller();
  const legend = legendTeller();
  const signs = signPainter(app);

  function newSight(): Sight {
    const frame = frameOf(
      Math.max(240, host.clientWidth),
      Math.max(200, host.clientHeight),
      options.textScale,
    );
    return { frame, measure, nameOf: options.nameOf, density };
  }

  function stageFor(one: SceneFilm): Stage {
    const known = stages.get(one);
    if (known) return known;
    const made = stageOf(one, sight, options.reducedMotion);
    stages.set(one, made);
    return made;
  }

  function momentOf(): Moment | null {
    switch (showing.kind) {
      case 'nothing':
        return null;
      case 'world':
        return settled(section(showing.world, showing.measures, sight));
      case 'crisis': {
        const { world, measures, crisis, answer } = showing;
        const open = world.crises[crisis] ?? null;
        const layout = crisisLayout(world, answer, open, sight);
        const seen = section(world, measures, sight);
        return settled(asForecast(crisisPicture(seen, open, layout, sight, CIRCLES.length)));
      }
      case 'film':
        return stageFor(showing.film).at(showing.t);
    }
  }

  /** Why states stand where they stand in the crisis that is shown. */
  function reasonsNow(): Reasons {
    if (showing.kind === 'crisis') return showing.answer.reasons ?? {};
    if (showing.kind !== 'film') return {};
    const { crisis } = moment?.beat ?? { crisis: null };
    return showing.film.crises.find((one) => one.id === crisis)?.reasons ?? {};
  }

  function draw(): void {
    moment = momentOf();
    if (!moment) return;
    const world =
      showing.kind === 'film' ? showing.film.after : showing.kind === 'nothing' ? null : showing.world;
    const pointed = hovered ?? focused;
    layers.point(pointed, world, showing.kind === 'world' && pointed ? trendsFor(pointed) : []);
    const rest = restOf(moment);
    layers.sync({
      ...moment,
      rest,
      palette: THEMES[options.theme],
      exact: moment.beat === null,
      reduced: options.reducedMotion,
    });
    sheet.flush();
    app.render();
    more.tell(rest, layers.plate(), layers.left());
    legend.tell({ picture: rest, beat: moment.beat, ties: tiesAt(pointed) });
    // Pixi frees what was long unused when its clock moves.
    Ticker.system.update();
  }

  /** The kinds of ties that are drawn while a state is pointed at. */
  function tiesAt(ref: SceneRef | null): readonly string[] {
    if (showing.kind !== 'world' || ref?.on !== 'state') return UNTIED;
    return [...new Set(tiesOf(showing.world, ref.id).map(({ kind }) => kind))];
  }

  /** How the numbers of what is pointed at went: asked for once, and painted when it is told. */
  function trendsFor(ref: SceneRef): readonly Trend[] {
    const key = `${ref.on}:${ref.id}`;
    if (trends.key !== key) {
      trends = { key, known: [] };
      options.trendsOf?.(ref).then(
        (known) => {
          if (trends.key !== key || known.length === 0) return;
          trends = { key, known };
          if (!running?.playing) draw();
        },
        () => undefined,
      );
    }
    return trends.known;
  }

  /** The picture at which a beat comes to rest: names that only travel are not missing. */
  function restOf({ beat, picture }: Moment): Picture {
    return showing.kind === 'film' && beat ? stageFor(showing.film).end(beat) : picture;
  }

  function turnTo(next: Showing): void {
    running?.stop();
    running = null;
    showing = next;
    trends = NO_TRENDS;
    film = next.kind === 'film' ? next.film : null;
    draw();
  }

  function refresh(): void {
    sight = newSight();
    stages = new WeakMap();
    app.renderer.background.color = THEMES[options.theme].page;
    app.renderer.resize(Math.max(1, host.clientWidth), Math.max(1, host.clientHeight));
    draw();
  }

  const pointing = pointer(app.canvas, () => moment?.picture ?? null);
  pointing.onHover((ref) => {
    hovered = ref;
    if (!running?.playing) draw();
  });
  const watcher = new ResizeObserver(() => {
    const { width, height } = sight.frame;
    if (host.clientWidth > 0 && (host.clientWidth !== width || host.clientHeight !== height)) refresh();
  });
  watcher.observe(host);

  return {
    show: (world, measures) => turnTo({ kind: 'world', world, measures }),
    showCrisis: (world, measures, crisis, answer) =>
      turnTo({ kind: 'crisis', world, measures, crisis, answer }),
    at: (one, t) => turnTo({ kind: 'film', film: one, t }),
    play(one, how) {
      turnTo({ kind: 'film', film: one, t: 0 });
      running = playback(stageFor(one).plan, how, (t) => {
        showing = { kind: 'film', film: one, t };
        draw();
      });
      return running;
    },
    focus(ref) {
      focused = ref;
      if (!running?.playing) draw();
    },
    onPick: pointing.onPick,
    onHover: pointing.onHover,
    onMore: more.join,
    onLegend: legend.join,
    signOf: (sign, isPlan) => signs(sign, THEMES[options.theme], isPlan),
    setTheme(theme) {
      options.theme = theme;
      refresh();
    },
    setReducedMotion(reduced) {
      options.reducedMotion = reduced;
      refresh();
    },
    setTextScale(textScale) {
      options.textScale = textScale;
      refresh();
    },
    resize: refresh,
    describe() {
      if (!moment) return [];
      const still =
        showing.kind === 'film' && moment.beat ? stageFor(showing.film).start(moment.beat) : moment.picture;
      return describe(moment, still);
    },
    renderNow: draw,
    holds() {
      const count = (one: Container): number => one.children.reduce((sum, child) => sum + count(child), 1);
      const { texture } = app.renderer;
      // Pixi leaves an empty place where a texture was.
      const textures = 'managedTextures' in texture ? texture.managedTextures.filter(Boolean).length : 0;
      return { objects: count(app.stage), textures };
    },
    dispose() {
      running?.stop();
      watcher.disconnect();
      pointing.dispose();
      layers.dispose();
      sheet.dispose();
      app.destroy({ removeView: true }, { children: true });
      dot.destroy(true);
    },
  };
}

const settled = (picture: Picture): Moment => ({
  ...AT_REST,
  picture,
  beat: null,
  share: 0,
  routes: [],
  causeOf: () => null,
});

function dotTexture(app: Application): Texture {
  const disc = new Graphics().circle(16, 16, 15).fill(0xffffff);
  const texture = app.renderer.generateTexture({ target: disc, resolution: 1, antialias: true });
  disc.destroy();
  return texture;
}
