import type { State } from '../world/state';
import { clamp, saturating, zeros } from './curves';
import type { Society, SocietyReading } from './measures';
import { SOCIETY } from './parameters';
import { hundredths } from './parts';
import { equalsMatrix, mutualSets, recognisedShare } from './recognition';
import type { Survey } from './survey';

/** Society with the numbers behind it, for measures that go on from there. */
interface SocietySurvey {
  reading: SocietyReading;
  equal: Uint8Array;
  /** Per state: share of the others that recognise it as an equal, 0–1. */
  recognised: number[];
  commitment: number[];
}

/**
 * Commitment of each state to international society, 0–100: the regimes that it binds itself by, its record toward
 * sovereign equality, and how widely it is accepted as an equal (Buzan 1993: number, variety and intensity).
 */
function commitments(from: Survey, recognised: number[]): number[] {
  const S = SOCIETY;
  const commitment = zeros(from.n);
  const half = S.bindingHalf.value;
  const inBinding = S.bindingPart.value;
  const inRecord = S.recordPart.value;
  const inRecognised = S.recognisedPart.value;
  for (let i = 0; i < from.n; i++) {
    if (from.standing[i] === 0) continue;
    commitment[i] = clamp(
      inBinding * 100 * saturating(from.top.binding[i] as number, half) +
        inRecord * (from.states[i] as State).commitment +
        inRecognised * 100 * (recognised[i] as number),
    );
  }
  return commitment;
}

function circle(commitment: number): 0 | 1 | 2 | 3 {
  if (commitment >= SOCIETY.core.value) return 0;
  if (commitment >= SOCIETY.middle.value) return 1;
  return commitment >= SOCIETY.outer.value ? 2 : 3;
}

/** Chance that two members share a culture. */
function sharedCulture(from: Survey, members: readonly number[]): number {
  const met = new Map<string, number>();
  let alike = 0;
  for (const i of members) {
    const { culture } = from.states[i] as State;
    const before = met.get(culture) ?? 0;
    alike += before;
    met.set(culture, before + 1);
  }
  const pairs = (members.length * (members.length - 1)) / 2;
  return pairs > 0 ? alike / pairs : 0;
}

/**
 * Levels are read off the states' own commitment alone. That the higher ones need a converging public is Buzan's
 * claim about how they come about; a rule may say it and an experiment test it, so the measure must not.
 */
function societyOf(from: Survey, members: readonly number[], commitment: number[]): Society {
  let sum = 0;
  for (const i of members) sum += commitment[i] as number;
  const density = members.length > 0 ? sum / members.length : 0;
  return {
    members: members.map((i) => (from.states[i] as State).id),
    road: sharedCulture(from, members) >= SOCIETY.sharedCulture.value ? 'gemeinschaft' : 'gesellschaft',
    level:
      density >= SOCIETY.integrated.value
        ? 'integrated'
        : density >= SOCIETY.developed.value
          ? 'developed'
          : 'basic',
    density: hundredths(density),
  };
}

/** Societies, circles of commitment and pariahs of a world (Buzan 1993). */
export function society(from: Survey): SocietySurvey {
  const equal = equalsMatrix(from);
  const recognised = recognisedShare(from, equal);
  const commitment = commitments(from, recognised);
  const sets = mutualSets(from, equal, SOCIETY.cohesion.value, SOCIETY.smallest.value);
  const societies = sets.map((members) => societyOf(from, members, commitment));
  const within = new Uint8Array(from.n);
  for (const members of sets) for (const i of members) within[i] = 1;
  const circleOf: Record<string, 0 | 1 | 2 | 3> = {};
  const commitmentOf: Record<string, number> = {};
  const pariahs: string[] = [];
  const worldwide = (sets[0]?.length ?? 0) * 2 > from.standingCount;
  for (let i = 0; i < from.n; i++) {
    if (from.standing[i] === 0) continue;
    const { id } = from.states[i] as State;
    circleOf[id] = circle(commitment[i] as number);
    commitmentOf[id] = hundredths(commitment[i] as number);
    const denied = 1 - (recognised[i] as number);
    if (worldwide && within[i] === 0 && denied >= SOCIETY.pariahDenied.value) pariahs.push(id);
  }
  return { reading: { societies, circleOf, commitmentOf, pariahs }, equal, recognised, commitment };
}
