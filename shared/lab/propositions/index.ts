import p01 from './p01.json';
import p02 from './p02.json';
import p03 from './p03.json';
import p04 from './p04.json';
import p05 from './p05.json';
import p06 from './p06.json';
import p07 from './p07.json';
import p08 from './p08.json';
import p09 from './p09.json';
import p10 from './p10.json';
import p11 from './p11.json';
import p12 from './p12.json';
import p13 from './p13.json';
import p14 from './p14.json';
import p15 from './p15.json';
import p16 from './p16.json';
import p17 from './p17.json';
import p18 from './p18.json';
import p19 from './p19.json';
import p20 from './p20.json';
import { type Proposition, readProposition } from './schema';

export { type Proposition, propositionSchema, readProposition } from './schema';
export { gamesOf, type PropositionResult, tellProposition, USUAL_GAMES } from './told';

const FILES: readonly unknown[] = [
  p01,
  p02,
  p03,
  p04,
  p05,
  p06,
  p07,
  p08,
  p09,
  p10,
  p11,
  p12,
  p13,
  p14,
  p15,
  p16,
  p17,
  p18,
  p19,
  p20,
];

let read: readonly Proposition[] | null = null;

/** The twenty propositions, in their order: read and checked once. Throws an ExperimentError for a file at fault. */
export function propositions(): readonly Proposition[] {
  read ??= FILES.map(readProposition);
  return read;
}
