import { dyadId } from '../../world/ids';
import { distance } from '../../world/lookups';
import type { Dyad, Recognition, Treaty, TreatyKind } from '../../world/relations';
import type { State } from '../../world/state';
import { CAST } from './cast';
import { drawing, tenths } from './draw';

/** Within this chord two states of one landmass know each other, border or not. */
const EARSHOT = 0.5;
/** A state this many times as strong as its neighbour may have made a tributary of it. */
const OVERAWES = 3;

interface Relations {
  dyads: Record<string, Dyad>;
  treaties: Record<string, Treaty>;
}

/** Neighbours and great powers: wary of each other, unrecognised mostly, the weak here and there tributaries. */
export function makeRelations(seed: number, states: Readonly<Record<string, State>>): Relations {
  const draw = drawing(seed, 'relations');
  const dyads: Record<string, Dyad> = {};
  const treaties: Record<string, Treaty> = {};
  const tributaries = new Set<string>();
  const allied = new Set<string>();
  const ranks = new Map(CAST.map((one) => [one.id, one.rank]));
  const ids = CAST.map((one) => one.id).sort((a, b) => (a < b ? -1 : 1));
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      const one = states[a];
      const two = states[b];
      if (!one || !two) continue;
      const touch = one.borders.includes(b);
      const isNear = one.region === two.region && distance(one, two) < EARSHOT;
      const areGreat = ranks.get(a) === 'great' && ranks.get(b) === 'great';
      if (!touch && !isNear && !areGreat) continue;
      const kin = one.culture === two.culture;
      const amity = tenths(
        draw.between(-34, 12) + (kin ? 16 : -4) - (touch ? 8 : 0) - (areGreat ? 8 : 0),
        -100,
        100,
      );
      const superior = superiorOf(one, two);
      const weaker = superior === a ? b : a;
      const isTributary =
        superior !== null &&
        touch &&
        !tributaries.has(weaker) &&
        ranks.get(superior) !== 'small' &&
        draw.happens(0.3);
      const recognition: Recognition = draw.happens(kin ? 0.3 : 0.1) ? 'deFacto' : 'none';
      const subordination = isTributary ? draw.between(42, 66) : 0;
      if (isTributary) tributaries.add(weaker);
      dyads[dyadId(a, b)] = {
        id: dyadId(a, b),
        a,
        b,
        amity,
        interdependence: tenths(draw.between(2, 9) + (touch ? 8 : 0) + (one.openness + two.openness) / 12),
        recognition,
        subordination,
        superior: isTributary ? superior : null,
      };
      const canAlly = kin && amity > 0 && !isTributary && !allied.has(a) && !allied.has(b);
      if (canAlly && draw.happens(0.5)) {
        const kind: TreatyKind = draw.happens(0.5) ? 'defence' : 'nonaggression';
        const id = `${kind}.${a}.${b}`;
        treaties[id] = { id, kind, parties: [a, b], since: -1 };
        allied.add(a).add(b);
      }
    }
  for (const id of tributaries) loosen(states[id], dyads);
  return { dyads, treaties };
}

function superiorOf(one: State, two: State): string | null {
  if (one.force >= two.force * OVERAWES) return one.id;
  return two.force >= one.force * OVERAWES ? two.id : null;
}

/** A tributary keeps its name and loses part of its independence. */
function loosen(state: State | undefined, dyads: Readonly<Record<string, Dyad>>): void {
  if (!state) return;
  for (const other of state.borders) {
    const dyad = dyads[dyadId(state.id, other)];
    if (dyad && dyad.subordination > 0 && dyad.superior !== state.id)
      state.autonomy = tenths(100 - dyad.subordination * 0.7);
  }
}
