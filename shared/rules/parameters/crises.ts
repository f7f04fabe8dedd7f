import { type Parameter, parameter } from '../parameter';
import { ARMED_CRISES } from './crises-arms';
import { BETWEEN_CRISES } from './crises-between';
import { CIVIL_CRISES } from './crises-civil';
import { NATURE_CRISES } from './crises-nature';
import { WITHIN_CRISES } from './crises-within';

const row = (value: number, unit: string, meaning: string, range: readonly [number, number]): Parameter =>
  parameter(value, unit, meaning, 'calibrated', range);
/** A row that takes its sense, not its size, from a source. */
const after = (
  source: string,
  value: number,
  unit: string,
  meaning: string,
  range: readonly [number, number],
): Parameter => parameter(value, unit, meaning, source, range);

/** What all crises share: how they come and go, what they ask, and what each circle gets for its part. */
const SHARED = {
  newAtMost: row(2, 'crises', 'New crises that break of themselves in a turn', [1, 3]),
  mostOften: row(0.6, 'a year', 'Crises of one kind, however weak the world', [0.3, 3]),
  pace: row(0.7, 'share', 'How often crises come, against what all rates add up to', [0.3, 1.5]),
  rest: row(5, 'years', 'Before a kind of crisis returns to the same place', [1, 15]),
  settleRate: after('Walzer 2013', 0.3, 'a year', 'How fast what nobody answers burns out', [0.1, 1]),
  containHardness: row(0.7, 'odds', 'How hard it is to contain what cannot be reversed', [0.2, 2]),
  containedCounts: row(0.5, 'share', 'What a wrong contained is worth against one undone', [0.2, 0.8]),

  costHalf: row(0.35, 'share', 'Where the cost of facing force or debt flattens', [0.1, 1]),
  costOfWar: row(12, '0–10', 'Cost of facing the full capability of the greatest', [8, 20]),
  costOfRescue: row(0.7, 'share', 'What rescue costs against the undoing of a conquest', [0.3, 1.2]),
  costOfRelief: row(6, '0–10', 'Cost of standing by the greatest debtor', [3, 10]),
  costOfExit: row(2, '0–10', 'Cost of holding an institution together', [1, 5]),
  clarityOfConquest: after('Buzan 1993', 6, '0–10', 'Plainness of a conquest of one hardly accepted', [4, 8]),
  clarityOfAtrocity: after('Buzan 1993', 4, '0–10', 'Plainness of an atrocity at home, at least', [2, 6]),
  clarityOfRights: after('Buzan 1993', 3, '0–10', 'What a full body for rights adds to it', [1, 4]),
  clarityOfRing: after('Buzan 1993', 3, '0–10', "What the target's own acceptance of the rules adds", [1, 4]),
  clarityUnbound: row(0.5, 'share', 'Part of that for one outside the body', [0, 1]),
  clarityOfSecret: after('Buzan 1993', 3, '0–10', 'Plainness of a programme outside the regime', [1, 5]),
  clarityOfClaim: after('Walzer 2013', 5, '0–10', 'Plainness of a claim to statehood', [3, 7]),
  clarityOfNeed: row(6, '0–10', 'Plainness of a debtor’s need', [3, 9]),
  clarityOfBallot: row(4, '0–10', 'Plainness of what a landslide asks of others', [2, 6]),
  clarityOfCollapse: row(7, '0–10', 'Plainness of a collapse', [3, 8]),
  clarityOfTariff: row(5, '0–10', 'Plainness of who began a trade war', [3, 8]),
  clarityOfDisaster: row(8, '0–10', 'Plainness of a disaster', [5, 10]),
  clarityOfDisease: row(7, '0–10', 'Plainness of a disease', [4, 10]),
  clarityOfSquare: after('Sakwa 2019', 4, '0–10', 'Plainness of what a revolt asks of others', [2, 6]),
  clarityOfTerror: row(7, '0–10', 'Plainness of terror', [4, 9]),
  clarityOfStandOff: row(5, '0–10', 'Plainness of who went too far', [2, 7]),
  clarityOfCyber: row(4, '0–10', 'Plainness of an attack on the most skilled through wires', [1, 6]),
  clarityOfExit: row(6, '0–10', 'Plainness of an exit', [3, 9]),
  restoredAutonomy: row(85, 'points', 'Autonomy of one who stands again', [60, 100]),

  leadForce: row(3, 'points', 'Force that leading costs', [0.5, 10]),
  leadWealth: row(2, 'points', 'Wealth that leading costs', [0.5, 8]),
  fightForce: row(2, 'points', 'Force that fighting costs', [0.5, 8]),
  fightWealth: row(1, 'points', 'Wealth that fighting costs', [0.2, 5]),
  payWealth: row(2, 'points', 'Wealth that paying costs', [0.5, 6]),
  resistForce: row(25, 'points', 'Force that the beaten lose', [5, 60]),
  resistWealth: row(10, 'points', 'Wealth that resisting costs', [2, 30]),
  helperShare: row(0.2, 'share', 'Part of that which falls on those who help the target', [0, 0.6]),
  moodAfter: row(12, 'points', 'Public mood won by success, lost by failure', [2, 30]),
  moodWeary: after('Walzer 2013', 5, 'points', 'Public mood that any war wears away', [0, 15]),

  bondFight: row(15, 'points', 'Amity between a leader and those who fight with it', [3, 40]),
  bondPay: row(8, 'points', 'Amity between a leader and those who pay', [2, 25]),
  bondSupport: row(5, 'points', 'Amity between a leader and those who support it', [1, 15]),
  bondOppose: row(-8, 'points', 'Amity between a leader and those who oppose it', [-25, -1]),
  bondResist: row(-30, 'points', 'Amity between a leader and those who resist it', [-60, -5]),
  bondVictim: row(25, 'points', 'Amity of the wronged with those who came', [5, 50]),

  legitimacyMandate: after(
    'Sakwa 2019',
    8,
    'points',
    'Legitimacy that a mandate carried out brings',
    [2, 20],
  ),
  legitimacyOwn: after('Sakwa 2019', 8, 'points', 'Legitimacy lost by acting in one’s own name', [2, 20]),
  supremacyOwn: after('Sakwa 2019', 8, 'points', 'Claim of supremacy in acting for oneself', [2, 20]),
  supremacyShared: after('Sakwa 2019', 2, 'points', 'Claim given up by acting for all', [0, 8]),
  powerWon: row(3, 'points', 'Power that success brings the leading order', [0, 10]),
  trackOwn: after('Sakwa 2019', 8, 'points', 'Radicalisation by force without a mandate', [2, 20]),
  forumUsed: after('Walzer 2013', 8, 'points', 'Authority that a body wins or loses by its use', [2, 20]),
  forumBypassed: after('Walzer 2013', 6, 'points', 'Authority lost when force passes it over', [1, 15]),
  normConfirmed: after('Buzan 1993', 5, 'points', 'Strength that a rule upheld gains', [1, 12]),
  unansweredNorm: after('Walzer 2013', 2, 'points', 'Strength that a rule loses, unanswered', [0.5, 6]),
  unansweredForum: after('Walzer 2013', 3, 'points', 'Authority a body loses by standing by', [0.5, 8]),
} as const;

/** Every coefficient of the crises, read at run time as `CRISES.annexRate.value`. */
export const CRISES = {
  ...SHARED,
  ...ARMED_CRISES,
  ...CIVIL_CRISES,
  ...WITHIN_CRISES,
  ...BETWEEN_CRISES,
  ...NATURE_CRISES,
} as const;
