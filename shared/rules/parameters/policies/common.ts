import { parameter } from '../../parameter';

/** What holds for every policy: odds, sponsors, who minds, and promises. Sizes are from the far end of a scale. */
export const common = {
  oddsFloor: parameter(
    0.05,
    'odds',
    'Least odds of anything that can be tried',
    'calibrated',
    [0.025, 0.075],
  ),
  oddsCeiling: parameter(0.95, 'odds', 'Highest odds of anything', 'calibrated', [0.475, 1]),
  togetherOdds: parameter(
    0.1,
    'odds',
    'What each further order among the sponsors adds',
    'Sakwa 2019',
    [0.05, 0.15],
  ),
  togetherShare: parameter(
    0.12,
    'share',
    'Part of every claim that passes to all, per further order',
    'Sakwa 2019',
    [0.048, 0.24],
  ),
  togetherLegitimacy: parameter(
    6,
    'points',
    'Legitimacy of an institution, per further order',
    'Sakwa 2019',
    [2.4, 12],
  ),
  togetherOrder: parameter(3, 'points', "Legitimacy of each sponsor's order", 'Sakwa 2019', [1.2, 6]),
  togetherRestraint: parameter(
    3,
    'points',
    "Supremacy that each sponsor's order gives up",
    'Sakwa 2019',
    [1.2, 6],
  ),
  friendAmity: parameter(
    40,
    'points',
    'Amity from which a state minds what is done to another',
    'Buzan 1993',
    [16, 80],
  ),
  mindingMix: parameter(
    35,
    'points',
    "Leaning from which a state minds for its order's sake",
    'Sakwa 2019',
    [14, 70],
  ),
  greatPower: parameter(
    1800,
    'points squared',
    'Mean of squared force and wealth of a great power',
    'calibrated',
    [720, 3.6e3],
  ),
  mandateEnough: parameter(5, 'points', 'Mandate from which an act is lawful', 'calibrated', [2, 10]),
  brokenPact: parameter(
    18,
    'points',
    'Credibility lost by acting against a partner in a pact',
    'calibrated',
    [7.2, 36],
  ),
  brokenPactLaw: parameter(2, 'points', 'International law lost by it', 'calibrated', [0.8, 4]),
} as const;
