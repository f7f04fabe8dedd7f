export { type Asked, AskedError, readAsked } from './asked';
export { type Candidate, inOrderOfNeed } from './candidates';
export { allMoves, type Direction } from './moves';
export { ASKED_AGAIN, planOf, SCREENED, type Trial, type TrialAnswer, trialPlayer } from './play';
export type { Mover, Screened, SensitivityResult, Turned } from './result';
export { type Look, type Pair, Screening, verdictOf } from './screening';
export { LOOKS } from './shift';
export { movedTogether, PAIRS } from './together';
