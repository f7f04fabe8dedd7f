import { parameter } from '../../parameter';

/** What many agencies do side by side: unions, courts, funds, forces for keeping the peace. */
export const agencies = {
  sharingRate: parameter(
    0.03,
    'a year',
    'Share of the way to an even spread by head that a tight union goes where none of its members towers',
    'Walzer 2013',
    [0.005, 0.06],
  ),
  appealRights: parameter(
    60,
    'points',
    'Least rights that those who can be appealed to hold governments to',
    'Walzer 2013',
    [40, 75],
  ),
  appealRate: parameter(
    0.06,
    'a year',
    'How fast rights rise to that where somebody always hears',
    'Walzer 2013',
    [0.01, 0.15],
  ),
  appealSafe: parameter(
    0.06,
    'a year',
    'How fast what a people has becomes as safe as its appeals are heard',
    'Walzer 2013',
    [0.01, 0.15],
  ),
  levelsRoom: parameter(
    100,
    'points',
    'Autonomy that a people without a state finds where a union is wholly a level of government',
    'Walzer 2013',
    [60, 100],
  ),
  levelsRate: parameter(0.04, 'a year', 'How fast that room is used', 'Walzer 2013', [0.01, 0.1]),
  keepPeace: parameter(
    6,
    'points a year',
    'Strife that a force always at hand takes from a state full of it',
    'Walzer 2013',
    [1, 12],
  ),
  keepFrom: parameter(5, 'points', 'Strife below which nobody is sent', 'calibrated', [2, 20]),
  marketRuled: parameter(
    1,
    'points a year',
    'Inequality that rules taken in all at hand take from an open state',
    'Walzer 2013',
    [0.2, 3],
  ),
} as const;
