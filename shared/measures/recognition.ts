import type { Dyad } from '../world/relations';
import { zeros } from './curves';
import type { Survey } from './survey';

/**
 * Who recognises whom as a sovereign equal, as a matrix of n × n: 1 at [i·n + j] where both do. Pairs that are not
 * kept stand as the system's default says; an annexed state is recognised by no one.
 */
export function equalsMatrix(from: Survey): Uint8Array {
  const { n, standing } = from;
  const equal = new Uint8Array(n * n);
  if (from.world.system.defaultRecognition === 'equal') equal.fill(1);
  const dyads = from.look.dyads;
  for (let k = 0; k < dyads.length; k++) {
    const a = from.endA[k] as number;
    const b = from.endB[k] as number;
    if (a < 0 || b < 0) continue;
    const is = (dyads[k] as Dyad).recognition === 'equal' ? 1 : 0;
    equal[a * n + b] = is;
    equal[b * n + a] = is;
  }
  for (let i = 0; i < n; i++) {
    equal[i * n + i] = 0;
    if (standing[i] === 1) continue;
    for (let j = 0; j < n; j++) {
      equal[i * n + j] = 0;
      equal[j * n + i] = 0;
    }
  }
  return equal;
}

/** Share of the other standing states that recognise each state as an equal, 0–1. */
export function recognisedShare(from: Survey, equal: Uint8Array): number[] {
  const { n } = from;
  const shares = zeros(n);
  const others = from.standingCount - 1;
  if (others <= 0) return shares;
  for (let i = 0; i < n; i++) {
    let count = 0;
    for (let j = 0; j < n; j++) count += equal[i * n + j] as number;
    shares[i] = count / others;
  }
  return shares;
}

/**
 * Sets of mutually recognising states, the largest first, each as indices in order. Whoever is recognised by the
 * fewest of those left is left out, one after another, until everyone left is recognised by at least `cohesion`
 * of the others; then the same is done with those left out. Of equals the one of the later id leaves, so that the
 * answer is the same on every machine. A state belongs to one society at most.
 */
export function mutualSets(from: Survey, equal: Uint8Array, cohesion: number, smallest: number): number[][] {
  const { n, standing } = from;
  const pool = zeros(n);
  for (let i = 0; i < n; i++) pool[i] = standing[i] as number;
  const sets: number[][] = [];
  const inside = zeros(n);
  const ties = zeros(n);
  for (;;) {
    let count = 0;
    for (let i = 0; i < n; i++) {
      inside[i] = pool[i] as number;
      count += inside[i] as number;
    }
    if (count < smallest) break;
    for (let i = 0; i < n; i++) {
      if (inside[i] === 0) continue;
      let known = 0;
      for (let j = 0; j < n; j++) if (inside[j] === 1) known += equal[i * n + j] as number;
      ties[i] = known;
    }
    while (count >= smallest) {
      let weakest = -1;
      for (let i = 0; i < n; i++)
        if (inside[i] === 1 && (weakest < 0 || (ties[i] as number) <= (ties[weakest] as number))) weakest = i;
      if ((ties[weakest] as number) >= cohesion * (count - 1)) break;
      inside[weakest] = 0;
      count--;
      for (let j = 0; j < n; j++)
        if (inside[j] === 1) ties[j] = (ties[j] as number) - (equal[weakest * n + j] as number);
    }
    if (count < smallest) break;
    const members: number[] = [];
    for (let i = 0; i < n; i++) {
      if (inside[i] === 0) continue;
      members.push(i);
      pool[i] = 0;
    }
    sets.push(members);
  }
  return sets.sort((x, y) => y.length - x.length || (x[0] as number) - (y[0] as number));
}
