import type { RegimeId, SpectrumId } from '../../measures/reading';
import { anInstitution } from '../../world/build';
import type { StateId } from '../../world/ids';
import type { Institution } from '../../world/institution';
import { inOrder } from '../../world/lookups';
import { EQUALS_BEAR } from '../../world/relations';
import type { World } from '../../world/world';
import { type Draw, GREAT, REGIONS, STATE_IDS } from './lands';

/**
 * What makes a world of sixteen free states into each of Walzer's seven regimes and each of Watson's five. A
 * constitution lays on the world what the regime says, and leaves everything else as the ground had it.
 */

/** Changes a world that belongs to the caller. */
export type Constitution = (world: World, draw: Draw) => void;

type Body = Pick<Institution, 'id' | 'name' | 'domain' | 'scope' | 'region' | 'decision' | 'vetoes'>;

function found(
  world: World,
  body: Body,
  members: readonly StateId[],
  depth: number,
  index: () => number,
): void {
  const made = anInstitution({
    ...body,
    label: body.id,
    members,
    depth,
    authority: index(),
    legitimacy: index(),
    independence: index(),
    enforcement: 25,
  });
  // Whole shares of thirds and the like are kept in thousandths, as every number of a world is.
  for (const shares of [made.votes, made.offices])
    for (const id of Object.keys(shares)) shares[id] = Math.round((shares[id] ?? 0) * 1000) / 1000;
  world.institutions[made.id] = made;
}

/** A council with vetoes, an assembly, a fund, a trade body and a court, all of whose members are all states. */
function globalBodies(world: World, draw: Draw, lo: number, hi: number): void {
  const index = () => draw.between(lo, hi);
  const head = { scope: 'global', region: null, vetoes: [] } as const;
  const bodies: Body[] = [
    { ...head, id: 'council', name: 'Council', domain: 'security', decision: 'veto', vetoes: GREAT },
    { ...head, id: 'assembly', name: 'Assembly', domain: 'assembly', decision: 'majority' },
    { ...head, id: 'fund', name: 'Fund', domain: 'finance', decision: 'weighted' },
    { ...head, id: 'market', name: 'Market', domain: 'trade', decision: 'majority' },
    { ...head, id: 'court', name: 'Court', domain: 'law', decision: 'majority' },
  ];
  for (const body of bodies) found(world, body, STATE_IDS, 70, index);
}

function unions(world: World, draw: Draw): void {
  REGIONS.forEach((region, r) => {
    const members = STATE_IDS.slice(r * 4, r * 4 + 4);
    const name = `Union of ${region}`;
    const body: Body = {
      id: `${region}union`,
      name,
      domain: 'regional',
      scope: 'regional',
      region,
      decision: 'consensus',
      vetoes: [],
    };
    found(world, body, members, 80, () => draw.between(72, 82));
  });
}

const ASSOCIATIONS = ['climate', 'peace', 'labour', 'rights', 'solidarity'];

/** The civic movements of the ground grown into an international civil society. */
function associations(world: World, draw: Draw): void {
  for (const id of ASSOCIATIONS) {
    const movement = world.movements[id];
    if (!movement) continue;
    movement.strength = draw.between(72, 80);
    movement.independence = draw.between(74, 84);
    for (const at of STATE_IDS) movement.reach[at] = draw.between(56, 68);
  }
}

/** The state of most force, and of those the first by id: whoever would rule if one did. */
export function strongest(world: World): StateId {
  let best: StateId = STATE_IDS[0] ?? '';
  for (const { id, force } of inOrder(world.states)) if (force > (world.states[best]?.force ?? 0)) best = id;
  return best;
}

/** One state rules all others to this degree; the arms of the world are mostly its own. */
function ruleOf(world: World, degree: number, arms: number): StateId {
  const ruler = strongest(world);
  for (const dyad of inOrder(world.dyads)) {
    if (dyad.a !== ruler && dyad.b !== ruler) continue;
    dyad.subordination = degree;
    dyad.superior = ruler;
    if (degree >= EQUALS_BEAR) dyad.recognition = 'deFacto';
  }
  for (const state of inOrder(world.states)) {
    if (state.id === ruler) continue;
    state.autonomy = 100 - degree;
    state.force = Math.round(state.force * arms * 10) / 10;
  }
  return ruler;
}

/** Who could cancel a people's autonomy: the ruling state, else its own. */
function guarantee(world: World, by: StateId): void {
  for (const people of inOrder(world.peoples)) people.guarantor = by;
}

function shift(world: World, autonomy: number, security: number): void {
  for (const people of inOrder(world.peoples)) {
    people.autonomy = autonomy;
    people.security = security;
  }
}

export const REGIME_CONSTITUTIONS: Readonly<Record<RegimeId, Constitution>> = {
  anarchy: () => {},
  firstDegree: (world, draw) => globalBodies(world, draw, 48, 58),
  secondDegree: (world, draw) => {
    globalBodies(world, draw, 48, 58);
    associations(world, draw);
  },
  thirdDegree: (world, draw) => {
    globalBodies(world, draw, 70, 80);
    unions(world, draw);
    associations(world, draw);
  },
  // A centre that is nobody's: members give up part of their autonomy to it and keep the rest as peers.
  federation: (world, draw) => {
    globalBodies(world, draw, 76, 88);
    for (const state of inOrder(world.states)) state.autonomy = draw.between(50, 58);
    world.system.centre = { state: null, hold: 66, disposition: draw.between(25, 75) };
  },
  // Groups keep their ways by leave of the ruler (Walzer 2013), states hardly theirs.
  empire: (world, draw) => {
    const ruler = ruleOf(world, 75, 0.5);
    for (const state of inOrder(world.states)) if (state.id !== ruler) state.rights = draw.between(20, 35);
    shift(world, 50, 25);
    guarantee(world, ruler);
    world.system.centre = { state: ruler, hold: 70, disposition: draw.between(20, 80) };
  },
  // One citizenry before one centre: nothing stands between a person and it.
  globalState: (world, draw) => {
    for (const state of inOrder(world.states)) {
      state.autonomy = 5;
      state.rights = draw.between(45, 55);
      state.accountability = draw.between(40, 60);
    }
    for (const dyad of inOrder(world.dyads)) dyad.recognition = 'deFacto';
    world.system.defaultRecognition = 'deFacto';
    shift(world, 15, 15);
    world.system.centre = { state: null, hold: 95, disposition: draw.between(20, 80) };
  },
};

/** What of their force and wealth the others have beside a leading state. */
const BESIDE_THE_LEADER = 0.8;

/** One state stands before the rest: strong enough that its rule is no fiction, too weak to be a hegemon unasked. */
function lead(world: World): void {
  const leader = strongest(world);
  for (const state of inOrder(world.states)) {
    for (const field of ['force', 'wealth'] as const) {
      const beside = Math.round(state[field] * BESIDE_THE_LEADER * 10) / 10;
      state[field] = state.id === leader ? 100 : beside;
    }
  }
}

const ruledTo = (degree: number): Constitution => {
  return (world) => {
    lead(world);
    if (degree > 0) ruleOf(world, degree, 1);
  };
};

/** Watson's five differ in one thing only: how far the leading state rules the others. */
export const SPECTRUM_CONSTITUTIONS: Readonly<Record<SpectrumId, Constitution>> = {
  anarchy: ruledTo(0),
  hegemony: ruledTo(27),
  suzerainty: ruledTo(50),
  dominion: ruledTo(70),
  empire: ruledTo(90),
};
