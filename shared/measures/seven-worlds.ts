import {
  aMovement,
  anInstitution,
  aPeople,
  aState,
  aWorld,
  everyDyad,
  rules,
  type WorldParts,
} from '../world/build';
import type { Institution } from '../world/institution';
import { inOrder } from '../world/lookups';
import type { State } from '../world/state';
import type { World } from '../world/world';
import type { RegimeId } from './reading';

/**
 * A small world made by hand for each of Walzer's seven regimes, alike in everything that the regime does not say.
 * They show what makes a regime in the fields of a world, and tests measure them. Games and experiments begin in the
 * larger ones of `lab/starts`.
 */

const IDS = ['alb', 'bru', 'cor', 'dal', 'eri', 'fen', 'gal', 'hib', 'ivo'];
const REGIONS = ['north', 'south', 'west'];

function states(vary: Partial<State> = {}, first: Partial<State> = {}): State[] {
  return IDS.map((id, i) =>
    aState({
      id,
      region: REGIONS[i % 3] as string,
      culture: REGIONS[i % 3] as string,
      accountability: 30 + 5 * i,
      ...vary,
      ...(i === 0 ? first : {}),
    }),
  );
}

/** One people at home in each state. */
function peoples(autonomy: number, security: number) {
  return IDS.map((home) => aPeople({ id: `people-${home}`, home, culture: home, autonomy, security }));
}

/** Global institutions of this authority and independence. */
function globalBodies(authority: number, independence: number): Institution[] {
  const all = { members: IDS, depth: 70, legitimacy: 70, authority, independence };
  return [
    anInstitution({ id: 'council', domain: 'security', decision: 'veto', vetoes: ['alb', 'bru'], ...all }),
    anInstitution({ id: 'assembly', domain: 'assembly', ...all }),
    anInstitution({ id: 'fund', domain: 'finance', decision: 'weighted', ...all }),
    anInstitution({ id: 'tradebody', domain: 'trade', ...all }),
    anInstitution({ id: 'court', domain: 'law', ...all }),
  ];
}

function unions(): Institution[] {
  return REGIONS.map((region, r) =>
    anInstitution({
      id: `union-${region}`,
      domain: 'regional',
      scope: 'regional',
      region,
      members: IDS.filter((_, i) => i % 3 === r),
      depth: 80,
      authority: 75,
      legitimacy: 75,
      independence: 75,
    }),
  );
}

function associations() {
  const reach = Object.fromEntries(IDS.map((id) => [id, 60]));
  return (['climate', 'peace', 'labour', 'rights', 'solidarity'] as const).map((cause) =>
    aMovement({ id: cause, cause, strength: 75, independence: 80, temper: 5, reach }),
  );
}

function free(parts: WorldParts): World {
  return aWorld({
    states: states(),
    peoples: peoples(60, 60),
    dyads: everyDyad(IDS),
    ...parts,
    system: { defaultRecognition: 'equal', ...parts.system },
  });
}

/** The first state rules every other to this degree. */
function ruled(degree: number, parts: WorldParts): World {
  const over = IDS.slice(1).map((id) => rules('alb', id, degree));
  const among = everyDyad(IDS.slice(1), { recognition: 'deFacto' });
  return aWorld({ ...parts, dyads: [...over, ...among] });
}

/** A centre that bars Watson's spectrum at this degree of subordination, and nothing else. */
export function ruledWorld(degree: number): World {
  return ruled(degree, { states: states(), peoples: peoples(50, 30) });
}

const MAKE: Readonly<Record<RegimeId, () => World>> = {
  anarchy: () => free({}),
  firstDegree: () => free({ institutions: globalBodies(45, 45) }),
  secondDegree: () => free({ institutions: globalBodies(45, 45), movements: associations() }),
  thirdDegree: () =>
    free({ institutions: [...globalBodies(70, 75), ...unions()], movements: associations() }),
  federation: () =>
    free({
      states: states({ autonomy: 55 }),
      institutions: globalBodies(85, 60),
      system: { centre: { state: null, hold: 66, disposition: 55 } },
    }),
  empire: () =>
    ruled(75, {
      states: states({ autonomy: 30, rights: 30 }, { autonomy: 100, rights: 60 }),
      peoples: peoples(50, 25),
      system: { centre: { state: 'alb', hold: 70, disposition: 50 } },
    }),
  globalState: () =>
    aWorld({
      states: states({ autonomy: 5, rights: 50, accountability: 50 }),
      peoples: peoples(15, 15),
      dyads: everyDyad(IDS, { recognition: 'deFacto' }),
      system: { defaultRecognition: 'deFacto', centre: { state: null, hold: 95, disposition: 50 } },
    }),
};

/** A world of this regime. Each call makes another. */
export function worldOf(regime: RegimeId): World {
  const world = MAKE[regime]();
  for (const people of inOrder(world.peoples)) people.guarantor = world.system.centre.state ?? people.home;
  return world;
}
