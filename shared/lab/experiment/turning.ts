import type { StateId } from '../../world/ids';
import { inOrder } from '../../world/lookups';
import { stream } from '../../world/random';
import type { World } from '../../world/world';

/*
 * Walzer's circle as it is seen at one place after another: war leads to conquest, conquest to empire, empire to
 * oppression, oppression to rebellion, rebellion to secession, and secession back to war (Walzer 2013). Only what
 * happens is read; whether it happens in that order is what an experiment asks.
 */

const STAGES = ['war', 'conquest', 'empire', 'oppression', 'rebellion', 'secession'] as const;

/** A ruled state stands below another by as much as sovereign equality does not bear. */
const RULED = 40;
/** Grievance of a ruled people, and violence in its land, of which all would say so. */
const OPPRESSED = 50;
const IN_ARMS = 50;
const SHUFFLES = 24;

/** What may be asked of the circle, as a measure names it after `turning.`. */
export const TURNINGS = ['forward', 'shuffled', 'steps'] as const;
export type TurningName = (typeof TURNINGS)[number];

/** How a place stood when it was last looked at. */
interface Place {
  ruler: StateId | null;
  marks: Set<number>;
  /** What happened there, turn by turn: the places of stages in the circle. */
  story: number[][];
}

/** Follows the circle through one game; look at the start and after every turn. */
export class Turning {
  private readonly places = new Map<StateId, Place>();

  look(world: World): void {
    const rulers = rulersOf(world);
    const holds = new Map<StateId, number>();
    for (const ruler of rulers.values()) holds.set(ruler, (holds.get(ruler) ?? 0) + 1);
    const struck = new Set<string>();
    for (const crisis of inOrder(world.crises))
      if (crisis.since === world.turn) struck.add(`${crisis.kind} ${crisis.place}`);
    const attacked = new Set<StateId>();
    for (const war of inOrder(world.wars))
      if (war.since === world.turn) for (const id of war.defenders) attacked.add(id);
    for (const state of inOrder(world.states)) {
      const ruler = rulers.get(state.id) ?? null;
      const before = this.places.get(state.id);
      const place = before ?? { ruler, marks: new Set<number>(), story: [] };
      const now: number[] = [];
      if (attacked.has(state.id) || struck.has(`annexation ${state.id}`)) now.push(0);
      if (before && place.ruler === null && ruler !== null) now.push(1);
      if (ruler !== null) {
        const grieved = grievanceAt(world, state.id) >= OPPRESSED;
        const inArms = struck.has(`secession ${state.id}`) || state.strife >= IN_ARMS;
        if ((holds.get(ruler) ?? 0) >= 2) this.mark(place, 2, now);
        if (grieved) this.mark(place, 3, now);
        if (inArms) this.mark(place, 4, now);
      } else if (place.ruler !== null) {
        now.push(5);
        place.marks.clear();
      }
      place.ruler = ruler;
      // How things stand at the start is no event.
      if (before && now.length > 0) place.story.push(now);
      this.places.set(state.id, place);
    }
  }

  /** Something that lasts is an event when it begins, once in each time of being ruled. */
  private mark(place: Place, stage: number, now: number[]): void {
    if (place.marks.has(stage)) return;
    place.marks.add(stage);
    now.push(stage);
  }

  /**
   * `forward`: steps from one event to a later one at the same place that go on along the circle, one stage or two.
   * `shuffled`: how many would by chance, were the events of each place in any order. `steps`: all such steps.
   */
  result(seed: number): Record<TurningName, number> {
    const stories = [...this.places.values()].map(({ story }) => story);
    return told(stories, seed);
  }
}

/** As `result`, of stories that are given: for each place, the stages of each turn in which there were any. */
export function told(stories: readonly (readonly number[][])[], seed: number): Record<TurningName, number> {
  const draw = stream(seed, 0, 'experiment.turning');
  let [forward, shuffled, steps] = [0, 0, 0];
  for (const story of stories) {
    if (story.length < 2) continue;
    steps += story.length - 1;
    forward += forwardIn(story);
    for (let k = 0; k < SHUFFLES; k++) shuffled += forwardIn(inAnyOrder(story, draw)) / SHUFFLES;
  }
  return { forward, shuffled, steps };
}

function forwardIn(story: readonly number[][]): number {
  let forward = 0;
  for (let i = 1; i < story.length; i++) {
    const before = Math.max(...(story[i - 1] as number[]));
    const first = Math.min(...(story[i] as number[]));
    const on = (first - before + STAGES.length) % STAGES.length;
    if (on === 1 || on === 2) forward += 1;
  }
  return forward;
}

function inAnyOrder(story: readonly number[][], draw: () => number): number[][] {
  const out = [...story];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.min(i, Math.floor(draw() * (i + 1)));
    [out[i], out[j]] = [out[j] as number[], out[i] as number[]];
  }
  return out;
}

/** Who rules whom: annexed states, and those that stand under another by more than equality bears. */
function rulersOf(world: World): Map<StateId, StateId> {
  const rulers = new Map<StateId, StateId>();
  for (const dyad of inOrder(world.dyads))
    if (dyad.superior !== null && dyad.subordination >= RULED)
      rulers.set(dyad.superior === dyad.a ? dyad.b : dyad.a, dyad.superior);
  for (const state of inOrder(world.states))
    if (state.standing === 'annexed' && state.ruler !== null) rulers.set(state.id, state.ruler);
  return rulers;
}

/** The greatest grievance of a people whose home this is. */
function grievanceAt(world: World, state: StateId): number {
  let most = 0;
  for (const people of inOrder(world.peoples))
    if (people.home === state) most = Math.max(most, people.grievance);
  return most;
}
