import { type Parameter, parameter } from '../parameter';

/** A row that was set by trying, within the range that seems sane. */
const row = (value: number, unit: string, meaning: string, range: readonly [number, number]): Parameter =>
  parameter(value, unit, meaning, 'calibrated', range);

/** Crises that do not turn on arms: financial crash, populist landslide, exit from an institution. */
export const CIVIL_CRISES = {
  crashRate: row(0.018, 'a year', 'Crashes of a state that is wholly exposed', [0.005, 0.2]),
  crashLeast: row(0.1, 'share', 'Openness times debt below which none comes', [0, 0.3]),
  crashGuard: row(0.8, 'share', 'Part that a full body for finance prevents', [0.2, 1]),
  crashLoose: row(1.5, 'times', 'What fully disembedded markets add', [0, 4]),
  crashSeverity: row(30, 'points', 'Harm at least', [10, 60]),
  crashSeverityWealth: row(50, 'points', 'Harm that the wealth of the place adds', [10, 70]),
  crashNeed: row(1.2, 'times', 'Money that it takes, in products of the debtor', [0.3, 4]),
  crashFloor: row(0.05, 'product', 'Money that the least crisis takes', [0.01, 0.2]),
  crashBody: row(0.4, 'product', 'Money that a full body for finance brings', [0.1, 1]),
  crashShock: row(8, 'points', 'Wealth lost and debt added as it breaks', [2, 20]),
  crashWealth: row(8, 'points a year', 'Wealth lost while it goes on', [2, 20]),
  crashUnequal: row(10, 'points a year', 'Inequality added', [2, 25]),
  crashAnger: row(12, 'points a year', 'Legitimacy and good will lost', [3, 30]),
  crashCloses: row(5, 'points a year', 'Openness lost', [1, 15]),
  crashTies: row(20, 'points', 'Interdependence through which it spreads', [5, 50]),
  crashSpreads: row(12, 'points a year', 'Wealth lost where it spreads in full', [2, 40]),
  crashRelief: row(40, 'points', 'Debt that relief takes away', [10, 80]),
  crashUses: row(4, 'points', 'Authority that use brings the body', [1, 10]),
  crashScar: row(6, 'points', 'Inequality that stays, and legitimacy lost', [1, 15]),
  crashTurns: row(8, 'points', 'Turn to the market with winners', [2, 20]),

  populistRate: row(0.34, 'a year', 'Landslides where everything feeds them', [0.1, 2]),
  populistThere: row(55, 'per cent', 'Share of the mercantilist order from which it is there', [40, 80]),
  populistBacklash: row(1, 'times', 'What the culture of liberalism at its fullest adds', [0, 3]),
  populistSeverity: row(25, 'points', 'Harm at least', [10, 50]),
  populistSeverityWealth: row(40, 'points', 'Harm that the weight of the place adds', [10, 60]),
  populistNeed: row(2.5, 'times', 'Burden to be shared, in products of the place', [0.5, 6]),
  populistTurns: row(30, 'points', 'Turn to the market with winners', [10, 60]),
  populistCloses: row(15, 'points', 'Openness and good will lost', [5, 40]),
  populistMandate: row(8, 'points', 'Legitimacy that the winners bring, and liberals lose', [2, 20]),
  populistCheer: row(5, 'points', 'Strength that success gives the movement', [1, 15]),
  populistDrifts: row(8, 'points a year', 'Openness, rights and accountability lost', [2, 25]),
  populistLeaves: row(15, 'points a year', 'Depth of commitment to institutions lost', [3, 40]),
  populistSpreads: row(15, 'points a year', 'Reach gained where the movement is heard', [3, 40]),
  populistRelief: row(15, 'points', 'Inequality and tide that shared burdens undo', [3, 40]),
  populistPower: row(4, 'points', 'What a lasting turn adds to its order', [1, 12]),

  exitRate: row(0.028, 'a year', 'Exits of a member with every reason', [0.005, 0.2]),
  exitBase: row(0.1, 'share', 'Wish to leave that needs no grievance', [0, 0.4]),
  exitGap: row(4, 'times', 'What a gap between power and say adds', [0, 10]),
  exitDeep: row(60, 'points', 'Depth of commitment from which nobody leaves', [40, 90]),
  exitSeverity: row(20, 'points', 'Harm at least', [5, 40]),
  exitSeverityWealth: row(50, 'points', 'Harm that the weight of the leaver adds', [10, 70]),
  exitNeed: row(2, 'times', 'Weight that holding together takes', [0.5, 6]),
  exitShock: row(10, 'points', 'Authority lost as it breaks', [3, 25]),
  exitDecays: row(6, 'points a year', 'Authority and legitimacy lost', [1, 20]),
  exitLoosens: row(6, 'points a year', "Others' commitment lost", [1, 20]),
  exitReturns: row(40, 'points', 'Commitment of one who comes back', [20, 70]),
  exitShares: row(0.1, 'share', 'Part of what orders claim that goes back to all', [0, 0.4]),
  exitModel: row(3, 'points', 'What an exit without an answer teaches', [1, 10]),
} as const;
