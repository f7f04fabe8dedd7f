import { parameter } from '../../parameter';

/** How the weak come to lean on the strong where nobody is safe. */
export const protection = {
  protectMost: parameter(
    60,
    'points',
    'Rule that a state with everything to fear and no arms accepts from one that protects it',
    'Buzan 1993',
    [40, 75],
  ),
  protectFrom: parameter(
    8,
    'points',
    'Least rule that is worth seeking protection for',
    'calibrated',
    [3, 20],
  ),
  protectRate: parameter(
    0.1,
    'a year',
    'How fast the weak come to lean on the strong',
    'calibrated',
    [0.03, 0.25],
  ),
  protectLaw: parameter(1, 'share', 'Fear that full sovereignty takes away', 'Buzan 1993', [0.4, 1]),
  protectEqual: parameter(
    0.5,
    'share',
    'Fear of one another that recognition as equals takes away',
    'Buzan 1993',
    [0.2, 0.9],
  ),
  protectTrust: parameter(60, 'points', 'Amity from which nothing is feared', 'calibrated', [30, 90]),
  protectOwn: parameter(
    1,
    'share',
    'Fear that a state with arms of its own of 100 bears without a protector',
    'calibrated',
    [0.3, 3],
  ),
  protectRatio: parameter(
    1.5,
    'ratio',
    'Superiority of arms from which a state can protect another',
    'calibrated',
    [1.1, 3],
  ),
} as const;
