/** What clients and the protocol may name of the layers below: one door for the types of what is seen. */
export type { Measures } from '../measures/measures';
export type { Criterion, Mover, Movers } from '../measures/movers';
export type { Reading } from '../measures/reading';
export type { Effect, Token } from '../rules/effect';
export type { Persuasion, PolicyOrder, Response, Target } from '../rules/rule';
export type { LegalOrder, Preview, SeatView } from './view';
