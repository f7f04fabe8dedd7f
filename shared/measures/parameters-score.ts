import { type ParameterSection, parameter as p } from '../world/parameter';

/** What each order's own idea of winning weighs (Sakwa 2019). The weights of one order sum to 1. */

export const SCORE = {
  level: p(
    0.4,
    'share',
    'Part of a score’s component that is where things stand; the rest is growth since the start',
    'calibrated',
    [0.2, 0.6],
  ),
  perPoint: p(2, 'points', 'What growth by a point of the level is worth', 'calibrated', [1, 4]),
  perTenth: p(15, 'points', 'What growth of a share by a tenth of itself is worth', 'calibrated', [5, 30]),
} as const satisfies ParameterSection;

export const SCORE_LIBERAL = {
  members: p(0.15, 'weight', 'Reach of global institutions', 'Sakwa 2019', [0.1, 0.3]),
  openness: p(0.2, 'weight', 'Openness of the world’s economies', 'Sakwa 2019', [0.1, 0.3]),
  rights: p(0.2, 'weight', 'Rights and accountable government of mankind', 'Sakwa 2019', [0.1, 0.3]),
  rules: p(0.2, 'weight', 'Rules kept under legitimate institutions', 'Sakwa 2019', [0.1, 0.3]),
  order: p(0.1, 'weight', 'Legitimacy of the order itself', 'Sakwa 2019', [0.05, 0.2]),
  home: p(0.15, 'weight', 'Openness, rights and legitimacy at home', 'Sakwa 2019', [0.05, 0.25]),
} as const satisfies ParameterSection;

export const SCORE_TRANSFORMATIVE = {
  justice: p(0.25, 'weight', 'Equality between states and within them', 'Sakwa 2019', [0.15, 0.35]),
  climate: p(0.2, 'weight', 'Climate and carbon', 'Sakwa 2019', [0.1, 0.35]),
  movements: p(
    0.25,
    'weight',
    'Reach of civic movements, as far as uncivil ones leave them room',
    'Sakwa 2019',
    [0.15, 0.35],
  ),
  order: p(0.1, 'weight', 'Legitimacy of the order itself', 'Sakwa 2019', [0.05, 0.2]),
  home: p(0.2, 'weight', 'Equality, associations and cohesion at home', 'Sakwa 2019', [0.1, 0.3]),
} as const satisfies ParameterSection;

export const SCORE_MERCANTILIST = {
  wealth: p(0.3, 'weight', 'Growth of its own share of wealth', 'Sakwa 2019', [0.2, 0.4]),
  power: p(0.25, 'weight', 'Growth of its own share of power', 'Sakwa 2019', [0.15, 0.35]),
  prosperity: p(0.1, 'weight', 'Its own prosperity against mankind’s', 'Sakwa 2019', [0.05, 0.2]),
  freeHand: p(0.15, 'weight', 'A hand free of rule, debt and institutions', 'Sakwa 2019', [0.05, 0.25]),
  bargains: p(0.15, 'weight', 'Bargains with weaker partners', 'Sakwa 2019', [0.05, 0.25]),
  order: p(0.05, 'weight', 'Power of the order itself', 'Sakwa 2019', [0, 0.15]),
  boundHalf: p(
    4,
    'institutions',
    'Whole institutions bound by that halve its free hand',
    'calibrated',
    [1, 8],
  ),
} as const satisfies ParameterSection;

export const SCORE_SOVEREIGN = {
  autonomy: p(0.15, 'weight', 'Autonomy free of debt, its own and mankind’s', 'Sakwa 2019', [0.1, 0.3]),
  recognition: p(0.1, 'weight', 'Sovereign equality granted to it and to all', 'Sakwa 2019', [0.1, 0.3]),
  plural: p(0.2, 'weight', 'Institutions that belong to all, and several orders', 'Sakwa 2019', [0.1, 0.3]),
  charter: p(0.2, 'weight', 'Sovereignty, territoriality and law', 'Sakwa 2019', [0.1, 0.3]),
  noHegemon: p(
    0.2,
    'weight',
    'Neither hegemon nor an order that fights to be order itself',
    'Sakwa 2019',
    [0.1, 0.3],
  ),
  voice: p(0.15, 'weight', 'Votes and offices against power', 'Sakwa 2019', [0.05, 0.2]),
  concentrationFull: p(3, 'times', 'Weight of concentrated power beside outright rule', 'calibrated', [1, 4]),
} as const satisfies ParameterSection;

/** Par: what the aims of each order gain in the hands of random legal players, by years (`scripts/par.ts`). */
export const SCORE_PAR = {
  liberal: p(2, 'points', 'What the liberal order’s aims gain in the long run', 'calibrated', [0, 20]),
  liberalYears: p(10, 'years', 'Years to half of that', 'calibrated', [2, 200]),
  transformative: p(8, 'points', 'The same, transformative', 'calibrated', [0, 20]),
  transformativeYears: p(15, 'years', 'Years to half of that', 'calibrated', [2, 200]),
  mercantilist: p(-200, 'points', 'The same, mercantilist', 'calibrated', [-400, 0]),
  mercantilistYears: p(700, 'years', 'Years to half of that', 'calibrated', [40, 1200]),
  sovereign: p(27, 'points', 'The same, sovereign', 'calibrated', [0, 60]),
  sovereignYears: p(150, 'years', 'Years to half of that', 'calibrated', [2, 400]),
} as const satisfies ParameterSection;
