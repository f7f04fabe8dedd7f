import '@fontsource-variable/inter/wght.css';
import './page.css';
import { scenario } from '@shared/scenarios/catalogue';
import { aCrisis, aSeat, aWar } from '@shared/world/build';
import type { World } from '@shared/world/world';
import { wearTokens } from '../../tokens/css';
import type { ThemeName } from '../../tokens/tokens';
import { createScene, planOf, type Scene } from '../index';
import { inventedWorld, measured } from './invented';
import { busyTurn, somePlaces } from './made';

/**
 * A page to look at the scene and to time it. `?world=gulf|invented|war|empty&theme=light&text=1&motion=full`;
 * tests drive it through `window.bench`.
 */
interface Bench {
  scene: Scene;
  show(world: string): void;
  crisis(world: string): void;
  film(world: string): { duration: number; beats: { kind: string; start: number; length: number }[] };
  at(t: number): void;
  /** Milliseconds of script per frame while the film is driven from end to end in so many frames. */
  time(frames: number): Promise<number[]>;
  /** Play so many turns, each the next of the last, so many frames each. */
  turns(count: number, frames: number): Promise<void>;
  holds(): { objects: number; textures: number };
  /** Milliseconds from the opening of the page to the first picture. */
  opened: number;
}
declare global {
  interface Window {
    bench?: Bench;
  }
}

const query = new URLSearchParams(location.search);
const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
const theme = (query.get('theme') ?? 'light') as ThemeName;
const names: Record<string, string> = { crisis: 'Iraq annexes Kuwait' };

function worldOf(name: string): World {
  if (name === 'invented') return inventedWorld(number('states', 40), number('bodies', 12));
  const start = scenario('gulf-1990').start(1);
  const seats = ['usa', 'sun', 'jpn', 'chn'].map((state) => aSeat({ state }));
  const gulf: World = {
    ...start,
    seats: Object.fromEntries(seats.map((seat) => [seat.id, seat])),
    crises: {
      annexation: aCrisis({
        id: 'annexation',
        place: 'kwt',
        target: 'irq',
        victim: 'kwt',
        mandate: 8,
        clarity: 10,
        cost: 7,
      }),
    },
  };
  if (name === 'empty') return { ...gulf, institutions: {}, crises: {} };
  if (name !== 'war') return gulf;
  const kuwait = gulf.states.kwt;
  const states = { ...gulf.states };
  if (kuwait) states.kwt = { ...kuwait, standing: 'annexed', ruler: 'irq', autonomy: 0 };
  for (const id of Object.keys(states)) {
    const state = states[id];
    if (state) states[id] = { ...state, legitimacy: state.legitimacy * 0.4, strife: 80 };
  }
  const wars = [aWar(['usa', 'gbr', 'fra'], ['irq']), aWar(['ind'], ['pak']), aWar(['sun'], ['chn'])];
  const orders = { ...gulf.orders, liberal: { ...gulf.orders.liberal, supremacy: 95 } };
  const worn = Object.fromEntries(
    Object.values(gulf.institutions).map((one) => [
      one.id,
      {
        ...one,
        authority: one.authority * 0.5,
        legitimacy: one.legitimacy * 0.5,
        ownership: { ...one.ownership, liberal: 70 },
      },
    ]),
  );
  return {
    ...gulf,
    states,
    orders,
    institutions: worn,
    wars: Object.fromEntries(wars.map((war) => [war.id, war])),
  };
}

async function start(): Promise<void> {
  wearTokens(document.documentElement, theme);
  const host = document.getElementById('host');
  if (!host) return;
  const scene = await createScene(host, {
    theme,
    reducedMotion: query.get('motion') === 'reduced',
    textScale: number('text', 1),
    density: number('density', 1),
    antialias: query.get('smooth') !== 'no',
    nameOf: (kind, id) => names[kind] ?? id,
  });
  let film = busyTurn(worldOf('gulf'));
  const bench: Bench = {
    scene,
    show(name) {
      const { world, measures } = measured(worldOf(name));
      scene.show(world, measures);
    },
    crisis(name) {
      const { world, measures } = measured(worldOf(name));
      const id = Object.keys(world.crises)[0] ?? '';
      const target = world.crises[id]?.target;
      const leader = world.states.usa ? 'usa' : 's00';
      scene.showCrisis(world, measures, id, {
        places: somePlaces(world, leader, target ? { [target]: 'resist' } : {}),
      });
    },
    film(name) {
      film = busyTurn(worldOf(name));
      const plan = planOf(film);
      return {
        duration: plan.duration,
        beats: plan.beats.map(({ kind, start, length }) => ({ kind, start, length })),
      };
    },
    at: (t) => scene.at(film, t),
    async time(frames) {
      const { duration } = planOf(film);
      scene.at(film, 0);
      const spent: number[] = [];
      for (let i = 0; i < frames; i++) {
        const before = performance.now();
        scene.at(film, (duration * i) / frames);
        spent.push(performance.now() - before);
        // One picture for each frame of the screen, or the pictures would queue up unpainted.
        await new Promise(requestAnimationFrame);
      }
      return spent;
    },
    async turns(count, frames) {
      for (let turn = 0; turn < count; turn++) {
        film = busyTurn(film.after);
        const { duration } = planOf(film);
        for (let i = 0; i <= frames; i++) scene.at(film, (duration * i) / frames);
        await new Promise(requestAnimationFrame);
      }
    },
    holds: () => scene.holds(),
    opened: 0,
  };
  window.bench = bench;
  bench.show(query.get('world') ?? 'gulf');
  bench.opened = performance.now();
  document.documentElement.dataset.ready = 'yes';
}

void start();
