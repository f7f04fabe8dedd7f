import { parameter } from '../parameter';

/** What a seat may spend and what its word is worth. */
export const seatParameters = {
  startCapital: parameter(6, 'points', 'Political capital of a seat at the start', 'calibrated', [3, 10]),
  maxCapital: parameter(12, 'points', 'Capital that a seat can keep', 'calibrated', [8, 20]),
  baseIncome: parameter(
    3,
    'points a turn',
    'Capital that any government gathers in a turn',
    'calibrated',
    [2, 5],
  ),
  powerIncome: parameter(3, 'points a turn', 'What the greatest power gathers besides', 'calibrated', [1, 5]),
  legitimacyIncome: parameter(2, 'points a turn', 'What full domestic legitimacy adds', 'calibrated', [0, 4]),
  ordersPerTurn: parameter(
    4,
    'orders',
    'Orders that one government can carry out in a turn',
    'calibrated',
    [2, 6],
  ),
  borrowedCost: parameter(
    1,
    'points',
    "What using another order's repertoire costs besides",
    'Sakwa 2019',
    [0, 3],
  ),
  borrowedSkill: parameter(0.7, 'share', "How well another order's repertoire works", 'Sakwa 2019', [0.4, 1]),
  borrowedCredibility: parameter(
    2,
    'points',
    'Credibility lost by acting against one’s creed',
    'Sakwa 2019',
    [0, 6],
  ),
  sponsorSaving: parameter(
    1,
    'points',
    'What an act costs less when sponsored together',
    'Sakwa 2019',
    [0, 2],
  ),
  sponsorCost: parameter(1, 'points', 'What a sponsor pays toward the act of another', 'calibrated', [0, 2]),
  startCredibility: parameter(60, 'points', 'Credibility of a seat at the start', 'calibrated', [40, 80]),
  credibilityReturn: parameter(
    0.15,
    'share a year',
    'How fast credibility returns to where it began',
    'calibrated',
    [0.05, 0.4],
  ),
  changeOrderCredibility: parameter(
    20,
    'points',
    'Credibility lost by changing the order one stands for',
    'Sakwa 2019',
    [5, 40],
  ),
  changeOrderCost: parameter(5, 'points', 'Capital that changing the order costs', 'calibrated', [3, 10]),
  sponsorCredibility: parameter(
    1,
    'points',
    'Credibility gained by acting together across orders',
    'Sakwa 2019',
    [0, 4],
  ),
} as const;
