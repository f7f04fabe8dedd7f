import { type Parameter, parameter } from '../parameter';

/** A row that was set by trying, within the range that seems sane. */
const row = (value: number, unit: string, meaning: string, range: readonly [number, number]): Parameter =>
  parameter(value, unit, meaning, 'calibrated', range);

/** Crises that no state begins and that strike the unprotected: climate disaster, pandemic. */
export const NATURE_CRISES = {
  disasterRate: row(0.026, 'a year', 'Disasters of a state that nothing protects', [0.005, 0.1]),
  disasterBase: row(0.15, 'share', 'What comes without any warming', [0, 0.4]),
  disasterCrowd: row(1, 'million', 'People below whom wealth per head tells nothing', [0.2, 5]),
  disasterRich: row(
    0.002,
    'product a million',
    'Wealth per head that gives half of its shelter',
    [0.0005, 0.01],
  ),
  disasterMillions: row(60, 'million', 'People whose rescue weighs on the world', [10, 300]),
  disasterSeverity: row(20, 'points', 'Harm at least', [5, 40]),
  disasterSeverityExposed: row(50, 'points', 'Harm that exposure adds', [10, 70]),
  disasterNeed: row(0.6, 'times', 'Means that rescue takes', [0.1, 3]),
  disasterCheap: row(0.6, 'share', 'What rescue costs against standing by the greatest debtor', [0.2, 1]),
  disasterShock: row(10, 'points', 'Wealth lost as it breaks', [3, 30]),
  disasterWarns: row(6, 'points', 'Strength of movements that warned of it', [1, 20]),
  disasterHeard: row(15, 'points', 'Reach that they gain where it struck', [3, 40]),
  disasterWealth: row(10, 'points a year', 'Wealth lost', [2, 30]),
  disasterUnequal: row(8, 'points a year', 'Inequality added', [2, 20]),
  disasterBlame: row(12, 'points a year', 'Legitimacy lost', [3, 30]),
  disasterFlight: row(0.02, 'share a year', 'Part of those who live there that flees', [0, 0.1]),
  disasterDeaths: row(0.03, 'share', 'Part of those who flee that does not live', [0, 0.2]),
  disasterSpill: row(2, 'points a year', 'Cohesion that refuge costs a neighbour', [0, 8]),
  disasterTogether: row(4, 'points', 'Standing together that help brings', [1, 12]),
  disasterUses: row(3, 'points', 'Authority that use brings the bodies', [1, 10]),
  disasterScar: row(10, 'points', 'What is left to those nobody helped', [2, 25]),

  pandemicRate: row(0.055, 'a year', 'Outbreaks of a state that nothing guards', [0.005, 0.2]),
  pandemicGuard: row(0.6, 'share', 'Part that full bodies for rights and development prevent', [0.2, 1]),
  pandemicCrowd: row(100, 'million', 'People among whom diseases arise', [20, 500]),
  pandemicSeverity: row(25, 'points', 'Harm at least', [10, 50]),
  pandemicSeverityContact: row(40, 'points', 'Harm that openness adds', [10, 60]),
  pandemicNeed: row(2, 'times', 'Means that stopping it takes', [0.5, 6]),
  pandemicBody: row(0.2, 'product', 'Means that full bodies bring', [0, 1]),
  pandemicShock: row(8, 'points', 'Legitimacy and openness lost as it breaks', [2, 20]),
  pandemicWealth: row(10, 'points a year', 'Wealth lost', [2, 30]),
  pandemicDeaths: row(0.006, 'share a year', 'Part of the people that dies', [0, 0.05]),
  pandemicUnequal: row(6, 'points a year', 'Inequality added', [1, 20]),
  pandemicTies: row(30, 'points', 'Interdependence along which it travels', [10, 60]),
  pandemicCloses: row(8, 'points a year', 'Openness lost where it arrives', [1, 20]),
  pandemicUses: row(4, 'points', 'Authority and shared ground won or lost', [1, 10]),
  pandemicParts: row(2, 'points', 'Contact that does not come back', [0, 8]),
} as const;
