import { measure } from '@shared/measures/measure';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { THEMES } from '../tokens/tokens';
import { inventedWorld, measured } from './dev/invented';
import { busyTurn, somePlaces } from './dev/made';
import { createScene, type Legend, planOf, type Scene, type SceneRef, type Trend } from './index';

const world = inventedWorld(16, 6);
const measures = measure(world);
const film = busyTurn(world);

let host: HTMLElement;
let scene: Scene;

beforeEach(async () => {
  host = document.createElement('div');
  Object.assign(host.style, { width: '900px', height: '620px', position: 'fixed', top: '0', left: '0' });
  document.body.append(host);
  scene = await createScene(host, {
    theme: 'light',
    reducedMotion: false,
    textScale: 1,
    nameOf: (_kind, id) => id,
    antialias: false,
    resolution: 1,
  });
});

afterEach(() => {
  scene.dispose();
  host.remove();
});

/** The picture as it is painted, pixel by pixel. */
function painted(): Uint8ClampedArray {
  scene.renderNow();
  const canvas = host.querySelector('canvas');
  if (!canvas) throw new Error('no canvas');
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (!context) throw new Error('no context');
  context.drawImage(canvas, 0, 0);
  return context.getImageData(0, 0, copy.width, copy.height).data;
}

function differing(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 4)
    if (a[i] !== b[i] || a[i + 1] !== b[i + 1] || a[i + 2] !== b[i + 2]) count += 1;
  return count;
}

const pixel = (data: Uint8ClampedArray, x: number, y: number) =>
  `#${[0, 1, 2].map((i) => (data[(y * 900 + x) * 4 + i] ?? 0).toString(16).padStart(2, '0')).join('')}`;

describe('the painted scene', () => {
  it('paints the same settled picture after a film as without one', () => {
    scene.show(film.after, film.measures);
    const plain = painted();
    const { duration } = planOf(film);
    for (const share of [0.1, 0.4, 0.7, 0.95]) scene.at(film, duration * share);
    scene.at(film, duration);
    expect(differing(plain, painted())).toBe(0);
    expect(new Set(plain).size).toBeGreaterThan(20);
  });

  it('wears its theme, in the sky and in the gallery', () => {
    scene.show(world, measures);
    const light = pixel(painted(), 450, 2);
    scene.setTheme('dark');
    const dark = pixel(painted(), 450, 2);
    expect(light.toUpperCase()).toBe(THEMES.light.page);
    expect(dark.toUpperCase()).toBe(THEMES.dark.page);
  });

  it('goes dark for a crisis and shows its rings', () => {
    scene.showCrisis(world, measures, 'crisis1', { places: somePlaces(world, 's00') });
    expect(pixel(painted(), 2, 300).toUpperCase()).toBe(THEMES.light.crisis.ground);
    const rings = scene.describe().find((line) => line.kind === 'rings');
    expect(rings?.meaning.drawn).toBe(7);
    expect(rings?.meaning.lead).toBe(1);
    expect(rings?.meaning.foreseen).toBe('Forecast');
  });

  it('tells what is clicked', () => {
    const picked: (SceneRef | null)[] = [];
    const stop = scene.onPick((ref) => picked.push(ref));
    scene.show(world, measures);
    const disc = scene.describe().find((line) => line.kind === 'state' && line.id === 's00');
    const canvas = host.querySelector('canvas');
    canvas?.dispatchEvent(new MouseEvent('click', { clientX: disc?.x ?? 0, clientY: disc?.y ?? 0 }));
    stop();
    canvas?.dispatchEvent(new MouseEvent('click', { clientX: disc?.x ?? 0, clientY: disc?.y ?? 0 }));
    expect(picked).toEqual([{ on: 'state', id: 's00' }]);
  });

  it('points out what it is asked to, and leaves no trace of it after', () => {
    scene.show(world, measures);
    const before = painted();
    scene.focus({ on: 'state', id: 's03' });
    expect(differing(before, painted())).toBeGreaterThan(200);
    scene.focus(null);
    expect(differing(before, painted())).toBe(0);
  });

  it('fits itself to a new size of its host', async () => {
    scene.show(world, measures);
    host.style.width = '1200px';
    scene.resize();
    const right = Math.max(...scene.describe().map((line) => line.x));
    expect(right).toBeGreaterThan(1000);
    expect(host.querySelector('canvas')?.width).toBe(1200);
  });

  it('runs nothing and paints nothing while the picture is settled', async () => {
    scene.show(world, measures);
    const gl = host.querySelector('canvas')?.getContext('webgl2');
    const asks = vi.spyOn(window, 'requestAnimationFrame');
    const strokes = gl ? vi.spyOn(gl, 'drawElements') : null;
    await new Promise((done) => setTimeout(done, 250));
    expect(asks).not.toHaveBeenCalled();
    expect(strokes).not.toHaveBeenCalled();
    scene.renderNow();
    expect(strokes?.mock.calls.length).toBeGreaterThan(5);
    vi.restoreAllMocks();
  });

  it('shows figures beside what the pointer is over, and takes them away again', () => {
    scene.show(world, measures);
    const before = painted();
    const disc = scene.describe().find((line) => line.kind === 'state' && line.id === 's02');
    const canvas = host.querySelector('canvas');
    const over = new MouseEvent('pointermove', { clientX: disc?.x ?? 0, clientY: disc?.y ?? 0 });
    canvas?.dispatchEvent(over);
    expect(differing(before, painted())).toBeGreaterThan(800);
    canvas?.dispatchEvent(new MouseEvent('pointerleave'));
    expect(differing(before, painted())).toBe(0);
  });

  it('tells how the numbers of what is pointed at went, once it is told', async () => {
    let tell: (known: readonly Trend[]) => void = () => undefined;
    scene.dispose();
    scene = await createScene(host, {
      ...{ theme: 'light', reducedMotion: false, textScale: 1, antialias: false, resolution: 1 },
      nameOf: (_kind, id) => id,
      trendsOf: () => new Promise((done) => (tell = done)),
    });
    scene.show(world, measures);
    scene.focus({ on: 'state', id: 's03' });
    const without = painted();
    tell([{ label: 'armed force', values: [40, 44, 52] }]);
    await new Promise((done) => setTimeout(done, 50));
    expect(differing(without, painted())).toBeGreaterThan(300);
    scene.focus(null);
    scene.focus({ on: 'state', id: 's04' });
    const other = painted();
    scene.show(world, measures);
    expect(differing(other, painted())).toBe(0);
  });

  it('holds no more after many films than after a few', () => {
    const play = (turns: number) => {
      let next = film;
      for (let turn = 0; turn < turns; turn++) {
        next = busyTurn(next.after);
        for (let i = 0; i <= 8; i++) scene.at(next, (planOf(next).duration * i) / 8);
      }
      return scene.holds();
    };
    const early = play(6);
    const late = play(6);
    expect(late.objects).toBe(early.objects);
    expect(late.textures).toBe(early.textures);
  });

  it('paints a sign of its own for everything in its key, and holds nothing of it', () => {
    scene.show(world, measures);
    let legend: Legend | null = null as Legend | null;
    const stop = scene.onLegend((told) => (legend = told));
    const before = scene.holds();
    const signs = legend?.groups.flatMap((group) => group.signs.map(({ sign }) => sign)) ?? [];
    const light = signs.map((sign) => scene.signOf(sign, false));
    expect(signs.length).toBeGreaterThan(20);
    expect(new Set(light).size).toBe(signs.length);
    expect(light.every((address) => address.startsWith('data:image/png'))).toBe(true);
    expect(scene.holds()).toEqual(before);
    scene.setTheme('dark');
    expect(scene.signOf('area', false)).not.toBe(light[signs.indexOf('area')]);
    stop();
  });

  it('plays a film to its end by itself', async () => {
    const quiet = measured(world).world;
    expect(quiet).toBe(world);
    await new Promise<void>((done) => {
      scene.play(film, { speed: 60, onDone: done });
    });
    expect(scene.describe().every((line) => line.beat === undefined)).toBe(true);
  });
});
