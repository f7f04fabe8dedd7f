import { type ParameterSection, parameter as p } from '../world/parameter';

/** Walzer’s four criteria and three failures, and disorder. Weights of one measure sum to 1. */

export const PEACE = {
  between: p(0.4, 'weight', 'Wars between states in peace', 'Walzer 2013', [0.3, 0.5]),
  within: p(0.35, 'weight', 'Organised violence within states in peace', 'Walzer 2013', [0.2, 0.5]),
  threatBetween: p(0.15, 'weight', 'Threat between states in peace', 'Walzer 2013', [0.05, 0.25]),
  threatWithin: p(0.1, 'weight', 'Threat within states in peace', 'Walzer 2013', [0.05, 0.25]),
  perWar: p(0.04, 'world shares', 'What any war counts, however small', 'calibrated', [0.01, 0.1]),
  warBite: p(6, 'curve', 'How fast peace falls with the first wars', 'calibrated', [2, 12]),
  strifeBite: p(3, 'curve', 'How fast peace falls with violence within', 'calibrated', [1, 6]),
  uncivilInStrife: p(
    0.5,
    'share',
    'Violence that uncivil movements add to that of states',
    'Sakwa 2019',
    [0.2, 1],
  ),
  enmityBite: p(2, 'curve', 'How fast peace falls with enmity', 'calibrated', [1, 5]),
  brittle: p(
    0.5,
    'share',
    'Threat within that comes of unloved governments; the rest of aggrieved peoples',
    'Walzer 2013',
    [0.3, 0.7],
  ),
} as const satisfies ParameterSection;

export const JUSTICE = {
  between: p(0.4, 'weight', 'Equality between states in distributive justice', 'Walzer 2013', [0.25, 0.5]),
  within: p(0.35, 'weight', 'Equality within states in distributive justice', 'Walzer 2013', [0.25, 0.5]),
  protection: p(
    0.25,
    'weight',
    'Equal protection against disaster in distributive justice',
    'Walzer 2013',
    [0.1, 0.4],
  ),
  protectionProsperity: p(0.4, 'weight', 'Prosperity in protection', 'calibrated', [0.2, 0.5]),
  protectionTechnology: p(0.25, 'weight', 'Technology in protection', 'calibrated', [0.1, 0.4]),
  protectionCohesion: p(0.2, 'weight', 'Cohesion in protection', 'calibrated', [0.1, 0.4]),
  protectionRelief: p(0.15, 'weight', 'Relief by civil society in protection', 'Walzer 2013', [0.05, 0.3]),
  unequalProtection: p(
    1.5,
    'times',
    'How much unequal protection takes from the mean',
    'calibrated',
    [0.5, 2],
  ),
  warmingExposure: p(0.5, 'share', 'Protection that the worst climate undoes', 'calibrated', [0.2, 0.8]),
} as const satisfies ParameterSection;

export const PLURALISM = {
  survival: p(0.3, 'weight', 'Peoples surviving in cultural pluralism', 'Walzer 2013', [0.2, 0.4]),
  autonomy: p(0.3, 'weight', 'Their autonomy in cultural pluralism', 'Walzer 2013', [0.2, 0.4]),
  security: p(0.2, 'weight', 'Safety of that autonomy in cultural pluralism', 'Walzer 2013', [0.1, 0.3]),
  models: p(0.2, 'weight', 'Diversity of political models in cultural pluralism', 'Walzer 2013', [0.1, 0.3]),
  survivalAutonomy: p(
    30,
    'points',
    'Autonomy below which a way of life cannot be handed on whole',
    'Walzer 2013',
    [15, 45],
  ),
  spreadFull: p(
    30,
    'points',
    'Standard deviation of accountability and rights that counts as full diversity',
    'calibrated',
    [20, 40],
  ),
} as const satisfies ParameterSection;

export const FREEDOM = {
  rights: p(0.35, 'weight', 'Rights in individual freedom', 'Walzer 2013', [0.2, 0.5]),
  accountability: p(
    0.25,
    'weight',
    'Accountable government in individual freedom',
    'Walzer 2013',
    [0.15, 0.4],
  ),
  group: p(
    0.2,
    'weight',
    'Protection against one’s own group in individual freedom',
    'Walzer 2013',
    [0.1, 0.3],
  ),
  centre: p(0.2, 'weight', 'Protection against the centre in individual freedom', 'Walzer 2013', [0.1, 0.3]),
  appealOutside: p(
    0.3,
    'share',
    'Oppression by one’s group that appeal to courts and associations beyond it can undo',
    'Walzer 2013',
    [0.1, 0.6],
  ),
  checkAccountable: p(
    0.4,
    'share',
    'Danger of a centre that accountability takes away',
    'Walzer 2013',
    [0.2, 0.5],
  ),
  checkDisposition: p(
    0.3,
    'share',
    'Danger of a centre that a wise disposition takes away',
    'Walzer 2013',
    [0.1, 0.4],
  ),
} as const satisfies ParameterSection;

export const FAILURE = {
  awful: p(
    55,
    'points',
    'Strife or severity from which violence is awful enough to call for someone',
    'Walzer 2013',
    [40, 70],
  ),
  worst: p(
    0.6,
    'weight',
    'Worst unanswered place in the failure of peacekeeping; the rest is its extent',
    'calibrated',
    [0.4, 0.8],
  ),
  extentFull: p(
    0.3,
    'share of mankind',
    'People under unanswered violence that count as full extent',
    'calibrated',
    [0.1, 0.4],
  ),
  peacekeeping: p(50, 'points', 'Level from which peacekeeping is failing', 'calibrated', [35, 60]),
  equality: p(65, 'points', 'Level from which equality is failing', 'calibrated', [50, 75]),
  minimalRights: p(30, 'points', 'Rights below the minimal understanding', 'Walzer 2013', [20, 40]),
  worstLiberty: p(
    0.4,
    'weight',
    'Unevenness of rights in the failure of liberty; the rest is people below the minimum',
    'Walzer 2013',
    [0.2, 0.5],
  ),
  liberty: p(40, 'points', 'Level from which liberty is failing', 'calibrated', [30, 55]),
} as const satisfies ParameterSection;

export const DISORDER = {
  war: p(0.25, 'weight', 'Wars in disorder', 'calibrated', [0.15, 0.35]),
  strife: p(0.2, 'weight', 'Violence within states in disorder', 'calibrated', [0.1, 0.3]),
  crises: p(0.2, 'weight', 'Crises that run on in disorder', 'calibrated', [0.1, 0.3]),
  disputed: p(0.15, 'weight', 'Disputed recognition and rule in disorder', 'Buzan 1993', [0.05, 0.25]),
  norms: p(
    0.2,
    'weight',
    'Weakness of law, diplomacy, sovereignty and territoriality in disorder',
    'Sakwa 2019',
    [0.1, 0.3],
  ),
  crisesHalf: p(
    100,
    'points',
    'Summed severity of open crises that makes half the component',
    'calibrated',
    [40, 200],
  ),
} as const satisfies ParameterSection;
