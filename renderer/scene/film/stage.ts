import { CIRCLES } from '@shared/world/circles';
import type { World } from '@shared/world/world';
import { ease } from '../layout/geometry';
import { changedTreaties, ledAmong } from '../picture/arcs';
import { type Blend, blend } from '../picture/blend';
import { type CrisisLayout, crisisLayout, crisisPicture } from '../picture/crisis';
import { type FloorLayout, floorLayout, section } from '../picture/section';
import type { Picture, Sight } from '../picture/types';
import { causesOf, type Kind } from './causes';
import { offerOf } from './crisisBeats';
import { beatAt, planOf } from './plan';
import { type Routed, routeAll } from './routes';
import type { Beat, BeatKind, Plan, SceneFilm } from './types';
import { tell } from './worlds';

/** What is to be seen at one time of a film. */
export interface Moment {
  picture: Picture;
  /** The beat that plays, and how far it is (0–1); null when the film stands still. */
  beat: Beat | null;
  share: number;
  /** Tokens on their way. */
  routes: readonly Routed[];
  causeOf: (kind: Kind, id: string) => number | null;
  /** What of the picture changes while its beat plays; see `Blend`. */
  live: ReadonlySet<string>;
  /** The items of the picture that change meanwhile. */
  moving: ReadonlySet<object>;
}

/** Nothing changes: the film stands still. */
export const AT_REST = { live: new Set<string>(), moving: new Set<object>() } as const;

/** In a beat with travellers the first part is the way, the rest is what they do. */
export const ON_THE_WAY = 0.5;
/** The camera is back at the house after this part of the way out. */
export const BACK = 0.45;

/**
 * A film made ready for one size of canvas: a picture at the end of each beat, and blends between them. Then
 * `at(t)` is a function of t alone.
 */
export interface Stage {
  plan: Plan;
  at(t: number): Moment;
  /** The picture from which a beat sets out. */
  start(beat: Beat): Picture;
  /** The picture at which it comes to rest. */
  end(beat: Beat): Picture;
}

export function stageOf(film: SceneFilm, sight: Sight, reduced: boolean): Stage {
  const plan = planOf(film);
  const pictures = picturesOf(film, plan, sight);
  const blends: (Blend | undefined)[] = [];
  const routes: (readonly Routed[] | undefined)[] = [];
  const causes: (Moment['causeOf'] | undefined)[] = [];
  const still: Moment = {
    picture: pictures[0] as Picture,
    beat: null,
    share: 0,
    routes: [],
    causeOf: () => null,
    ...AT_REST,
  };
  return {
    plan,
    start: (beat) => pictures[beat.index] as Picture,
    end: (beat) => pictures[beat.index + 1] as Picture,
    at(t) {
      const index = beatAt(plan, t);
      const beat = plan.beats[index];
      if (!beat || t <= 0) return still;
      if (t >= plan.duration) return { ...still, picture: pictures[pictures.length - 1] as Picture };
      const share = Math.min(1, (t - beat.start) / beat.length);
      blends[index] ??= blend(pictures[index] as Picture, pictures[index + 1] as Picture);
      routes[index] ??= reduced ? [] : routeAll(beat.travels, pictures[index + 1] as Picture, film);
      causes[index] ??= causesOf(film, beat);
      const way = (routes[index] ?? []).length > 0 ? ON_THE_WAY : 0;
      // Whoever comes back to the house is there when its numbers begin to run.
      const rest = beat.kind === 'leave' && beat.ticks.length > 0 ? BACK : 1;
      const done = ease((share - way) / (rest - way));
      const { live, moving, at } = blends[index] as Blend;
      return {
        picture: at(done, reduced),
        live,
        moving,
        beat,
        share,
        routes: routes[index] ?? [],
        causeOf: causes[index] as Moment['causeOf'],
      };
    },
  };
}

/** The picture before the first beat and after each; the last is the settled picture of the new world. */
function picturesOf(film: SceneFilm, plan: Plan, sight: Sight): Picture[] {
  const entry = new Map(film.entries.map((one) => [one.n, one]));
  const before = floorLayout(film.before, film.measuresBefore, sight);
  const pictures = [section(film.before, film.measuresBefore, sight, before)];
  const crises = new Map<string, CrisisLayout>();
  let world: World = film.before;
  // Who stands in the middle on offer, and how many rings are drawn.
  let offering: string | null = null;
  let ring = 0;
  for (const beat of plan.beats) {
    const told = beat.entries.flatMap((n) => entry.get(n) ?? []);
    // What a crisis did is told when its outcome runs outward, not while the states take their places.
    if (beat.crisis === null || TELLING.has(beat.kind)) world = tell(world, told, film.after);
    const last = beat.index === plan.beats.length - 1;
    const seen = last
      ? section(film.after, film.measures, sight)
      : section(world, film.measuresBefore, sight, kept(before, film, sight));
    if (!last) seen.arcs.push(...ledAmong(comingAndGoing(world, film), seen.discs, sight.frame.floor));
    pictures.push(crisisStep(beat));

    function inRings(at: Beat, reached: number, wave: number): Picture {
      const id = at.crisis ?? '';
      const crisis = world.crises[id] ?? film.after.crises[id] ?? film.before.crises[id] ?? null;
      const layout = crises.get(id) ?? crisisLayout(film.after, answerTo(film, id), crisis, sight);
      crises.set(id, layout);
      return crisisPicture(seen, crisis, layout, sight, reached, wave, offering);
    }
    function crisisStep(at: Beat): Picture {
      switch (at.kind) {
        case 'enter':
          offering = null;
          ring = 0;
          return inRings(at, 0, 0);
        case 'persuade':
          return inRings(at, 0, 0);
        case 'offer':
          offering = offerOf(answerTo(film, at.crisis ?? '')).offered;
          return inRings(at, ring, 0);
        case 'withdraw':
          offering = null;
          return inRings(at, ring, 0);
        case 'ring':
          ring = (at.ring ?? 0) + 1;
          return inRings(at, ring, 0);
        case 'outcome':
          return inRings(at, CIRCLES.length, 1);
        default:
          return seen;
      }
    }
  }
  return pictures;
}

/** Beats at whose end the world is as their entries left it. */
const TELLING: ReadonlySet<BeatKind> = new Set<BeatKind>(['break', 'runs', 'persuade', 'outcome']);

function answerTo(film: SceneFilm, crisis: string) {
  const played = film.crises.find((one) => one.id === crisis);
  return {
    places: played?.circles ?? {},
    circles: played?.circles ?? {},
    offered: played?.offered ?? null,
    leadership: played?.leadership ?? null,
    outcome: played?.outcome ?? null,
    foreseen: film.foreseen?.[crisis]?.forecast.circles ?? {},
  };
}

/** Everyone keeps their place until the turn is over; who is new gets theirs at once. */
function kept(before: FloorLayout, film: SceneFilm, sight: Sight): FloorLayout {
  const fresh = Object.keys(film.after.states).filter((id) => film.before.states[id] === undefined);
  if (fresh.length === 0) return before;
  const after = floorLayout(film.after, film.measures, sight);
  const at = new Map(before.plan.at);
  const labels = new Map(before.labels);
  for (const id of fresh) {
    const spot = after.plan.at.get(id);
    const label = after.labels.get(id);
    if (spot) at.set(id, spot);
    if (label) labels.set(id, label);
  }
  return { ...before, plan: { ...before.plan, at }, labels };
}

/** Treaties made or ended so far in the turn are drawn until it is over. */
function comingAndGoing(world: World, film: SceneFilm) {
  const { made, ended } = changedTreaties(film.before, world);
  return [...made, ...ended.map((arc) => ({ ...arc, alpha: 0.25 }))];
}
