import type { People } from '../world/ground';
import { dyadId } from '../world/ids';
import { ref } from '../world/ref';
import type { Dyad } from '../world/relations';
import type { State } from '../world/state';
import type { FieldRef } from '../world/world';
import { clamp, ramp, zeros } from './curves';
import { CENTRE } from './parameters';
import { part, reading, refsOfStates } from './parts';
import type { Reading } from './reading';
import type { Survey } from './survey';

/** One centre over how much, and what is left between it and a person (Walzer 2013). All 0–100. */
export interface Centralisation {
  /** Index of the state that is the centre; −1 where there is none or where it is nobody’s, as in a federation. */
  centre: number;
  /** How far the rest of the world is bound to the centre. */
  bound: number;
  /** Share of the rest that is subject to it rather than its peer. */
  subjection: number;
  /** Autonomy left to states or to peoples, whichever is more: what mediates between a person and the centre. */
  mediation: number;
  /** How unlike the rights at the centre and elsewhere are. */
  differentiation: number;
  /** The hold that the system says this centre has; 0 for one that only rules. */
  hold: number;
  /** How far each state is ruled by the centre, 0 peer … 100 annexed; the hold is not in it. */
  ruled: number[];
  reading: Reading;
}

const HOLD: FieldRef = ref('system', 'system', 'centre.hold');

/** How far `who` rules each state: annexed 100, else the pair’s subordination, or what it rules through another. */
function ruleOf(from: Survey, who: number): number[] {
  const ruled = zeros(from.n);
  if (who < 0) return ruled;
  const id = (from.states[who] as State).id;
  const dyads = from.look.dyads;
  for (let k = 0; k < dyads.length; k++) {
    const dyad = dyads[k] as Dyad;
    if (dyad.superior !== id || dyad.subordination <= 0) continue;
    const other = from.endA[k] === who ? from.endB[k] : from.endA[k];
    if (other !== undefined && other >= 0) ruled[other] = dyad.subordination;
  }
  for (let i = 0; i < from.n; i++) if (from.ruler[i] === who) ruled[i] = 100;
  return through(from, who, ruled);
}

/** Every pair in which one state rules another: who, whom, and how far, 0–100. */
function eachBond(from: Survey, see: (over: number, under: number, degree: number) => void): void {
  const dyads = from.look.dyads;
  for (let k = 0; k < dyads.length; k++) {
    const dyad = dyads[k] as Dyad;
    if (dyad.superior === null || dyad.subordination <= 0) continue;
    const a = from.endA[k] as number;
    const b = from.endB[k] as number;
    if (a < 0 || b < 0) continue;
    if (dyad.superior === dyad.a) see(a, b, dyad.subordination);
    else see(b, a, dyad.subordination);
  }
}

/** Rule is mediated: those whom subjects rule are ruled too, as far as both bonds hold (Walzer 2013). */
function through(from: Survey, who: number, direct: readonly number[]): number[] {
  const ruled = direct.slice();
  const more = (by: number, under: number, degree: number) => {
    if (by < 0 || under === who || by === who) return;
    const r = ((direct[by] as number) * degree) / 100;
    if (r > (ruled[under] as number)) ruled[under] = r;
  };
  eachBond(from, more);
  for (let i = 0; i < from.n; i++) more(from.ruler[i] as number, i, 100);
  return ruled;
}

/** The state that rules most of the others, by their weight; −1 where no one rules anyone. */
function dominator(from: Survey): number {
  const reach = zeros(from.n);
  eachBond(from, (over, under, degree) => {
    if (from.standing[under] === 1)
      reach[over] = (reach[over] as number) + ((from.weight[under] as number) * degree) / 100;
  });
  let best = -1;
  for (let i = 0; i < from.n; i++) {
    const by = from.ruler[i] as number;
    if (by >= 0) reach[by] = (reach[by] as number) + (from.weight[i] as number);
  }
  for (let i = 0; i < from.n; i++)
    if ((reach[i] as number) > (best < 0 ? 0 : (reach[best] as number))) best = i;
  return best;
}

/** Weighted mean of how bound the rest is to `centre`, where the centre has this hold of its own. */
function boundTo(from: Survey, centre: number, ruled: number[], hold: number): number {
  let bound = 0;
  let rest = 0;
  for (let i = 0; i < from.n; i++) {
    if (i === centre) continue;
    const w = from.weight[i] as number;
    const r = ruled[i] as number;
    rest += w;
    bound += w * (r > hold ? r : hold);
  }
  return rest > 0 ? bound / rest : hold;
}

/** Autonomy of standing states or of peoples apart from the centre’s own, whichever is more. */
function mediationOf(from: Survey, centre: number): number {
  let states = 0;
  let rest = 0;
  for (let i = 0; i < from.n; i++) {
    if (i === centre) continue;
    const w = from.people[i] as number;
    rest += w;
    if (from.standing[i] === 1) states += w * (from.states[i] as State).autonomy;
  }
  const home = centre < 0 ? null : (from.states[centre] as State).id;
  const peoples = from.look.peoples;
  let groups = 0;
  let size = 0;
  for (let k = 0; k < peoples.length; k++) {
    const one = peoples[k] as People;
    if (one.home !== null && one.home === home) continue;
    const w = Math.sqrt(from.ground.size[k] as number);
    size += w;
    groups += w * one.autonomy;
  }
  return Math.max(rest > 0 ? states / rest : 0, size > 0 ? groups / size : 0);
}

/** Mean gap of rights between the centre and the rest; around the mean of mankind where the centre is no state. */
function differentiationOf(from: Survey, centre: number): number {
  let middle = 0;
  if (centre >= 0) middle = (from.states[centre] as State).rights;
  else
    for (let i = 0; i < from.n; i++) middle += (from.people[i] as number) * (from.states[i] as State).rights;
  let apart = 0;
  let rest = 0;
  for (let i = 0; i < from.n; i++) {
    if (i === centre) continue;
    const w = from.people[i] as number;
    rest += w;
    apart += w * Math.abs((from.states[i] as State).rights - middle);
  }
  return rest > 0 ? apart / rest : 0;
}

/**
 * The centre of a world and how much it holds. A centre that the system names counts with its hold and its rule; a
 * state that rules others without being named counts by its rule alone, and is the centre if that binds more.
 */
export function centralisation(from: Survey): Centralisation {
  const named = from.world.system.centre;
  const namedIndex = named.state === null ? -1 : (from.indexOf.get(named.state) ?? -1);
  let centre = namedIndex;
  let ruled = ruleOf(from, centre);
  let hold = named.hold;
  let bound = boundTo(from, centre, ruled, hold);
  const rival = dominator(from);
  if (rival >= 0 && rival !== namedIndex) {
    const rivalRuled = ruleOf(from, rival);
    const rivalBound = boundTo(from, rival, rivalRuled, 0);
    if (rivalBound > bound) {
      centre = rival;
      ruled = rivalRuled;
      bound = rivalBound;
      hold = 0;
    }
  }
  let subjection = 0;
  let rest = 0;
  const low = CENTRE.subjectFrom.value;
  const high = CENTRE.subjectFull.value;
  for (let i = 0; i < from.n; i++) {
    if (i === centre) continue;
    rest += from.weight[i] as number;
    subjection += (from.weight[i] as number) * ramp(ruled[i] as number, low, high);
  }
  const mediation = clamp(mediationOf(from, centre));
  const inBound = CENTRE.boundShare.value;
  const pull = zeros(from.n);
  for (let i = 0; i < from.n; i++) {
    const s = from.states[i] as State;
    pull[i] = bound <= 0 || i === centre ? 0 : (from.people[i] as number) * (100 - s.autonomy);
  }
  return {
    centre: bound > 0 ? centre : -1,
    bound,
    subjection: rest > 0 ? (100 * subjection) / rest : 0,
    mediation,
    differentiation: differentiationOf(from, centre),
    hold,
    ruled,
    reading: reading([
      part('measure.centre.bound', bound, inBound, [HOLD, ...refsToRule(from, ruled, centre)]),
      part(
        'measure.centre.unmediated',
        (bound * (100 - mediation)) / 100,
        1 - inBound,
        refsOfStates(from, pull, 'autonomy'),
      ),
    ]),
  };
}

/** The fields that say that the most weighty subjects are ruled. */
function refsToRule(from: Survey, ruled: number[], centre: number): FieldRef[] {
  if (centre < 0) return [];
  const centreId = (from.states[centre] as State).id;
  const pull = zeros(from.n);
  for (let i = 0; i < from.n; i++) pull[i] = (ruled[i] as number) * (from.weight[i] as number);
  return refsOfStates(from, pull, 'standing').map((at) => {
    const subject = from.world.states[at.id];
    if (subject?.standing === 'annexed') return at;
    return ref('dyad', dyadId(at.id, centreId), 'subordination');
  });
}
