import { type ParameterSection, parameter as p } from '../world/parameter';
import { EQUALS_BEAR } from '../world/relations';

/** Shares and weights, regimes, Watson’s spectrum and society. Weights of one measure sum to 1. */

export const WEIGHING = {
  powerInWeight: p(
    0.5,
    'share',
    'Part of a state’s weight in the world that is power; the rest is people',
    'calibrated',
    [0.2, 0.8],
  ),
  forceInPower: p(
    0.5,
    'share',
    'Part of power that is armed power; the rest is wealth',
    'calibrated',
    [0.3, 0.7],
  ),
  votesInStatus: p(
    0.5,
    'share',
    'Part of status that is votes; the rest is offices',
    'Sakwa 2019',
    [0.3, 0.7],
  ),
  legitimacyFloor: p(
    0.5,
    'share',
    'What an institution of no legitimacy can still do with its authority',
    'calibrated',
    [0.2, 0.8],
  ),
  independenceFloor: p(
    0.5,
    'share',
    'What an institution of no independence can still do',
    'calibrated',
    [0.2, 0.8],
  ),
  fullDepth: p(
    60,
    'points',
    'Depth of commitment from which a member counts in full',
    'calibrated',
    [40, 80],
  ),
  civicHalf: p(
    0.8,
    'movements',
    'Whole civic movements present that make half a civil society',
    'calibrated',
    [0.3, 2],
  ),
  dependentVoice: p(
    0.4,
    'share',
    'What a movement without independence from states still counts',
    'Walzer 2013',
    [0.1, 0.7],
  ),
  violentFrom: p(50, 'points', 'Temper from which a movement counts as uncivil', 'Sakwa 2019', [40, 70]),
  prosperityHalf: p(
    1,
    'world means',
    'Prosperity per head that makes half the index',
    'calibrated',
    [0.5, 2],
  ),
} as const satisfies ParameterSection;

export const CENTRE = {
  boundShare: p(
    0.75,
    'share',
    'Weight of how much is bound to one centre; the rest is how little mediates',
    'Walzer 2013',
    [0.5, 0.9],
  ),
  subjectFrom: p(
    20,
    'points',
    'Subordination from which a state begins to count as subject',
    'Buzan 1993',
    [10, 30],
  ),
  subjectFull: p(60, 'points', 'Subordination from which it is wholly subject', 'Buzan 1993', [50, 80]),
} as const satisfies ParameterSection;

export const PLURALITY = {
  political: p(0.35, 'weight', 'Political bodies among global institutions', 'Walzer 2013', [0.2, 0.5]),
  money: p(0.25, 'weight', 'Fund and bank among global institutions', 'Walzer 2013', [0.1, 0.4]),
  trade: p(0.2, 'weight', 'Trade body among global institutions', 'Walzer 2013', [0.1, 0.4]),
  law: p(0.2, 'weight', 'Court among global institutions', 'Walzer 2013', [0.1, 0.4]),
  institutionsPart: p(0.4, 'weight', 'Global institutions in plurality', 'Walzer 2013', [0.2, 0.6]),
  civilPart: p(0.3, 'weight', 'Civil society in plurality', 'Walzer 2013', [0.2, 0.5]),
  regionalPart: p(0.3, 'weight', 'Regional unions in plurality', 'Walzer 2013', [0.2, 0.5]),
  workingUnion: p(
    20,
    'points',
    'Strength from which a regional union counts as one centre of many',
    'calibrated',
    [10, 40],
  ),
  workingBody: p(
    15,
    'points',
    'Strength below which the independence of a body is only on paper',
    'calibrated',
    [5, 30],
  ),
} as const satisfies ParameterSection;

export const REGIME = {
  singleCentre: p(
    50,
    'points',
    'Bond to one centre from which there is a single centre',
    'Walzer 2013',
    [35, 65],
  ),
  wholeCentre: p(75, 'points', 'Bond to the centre that a global state needs', 'Walzer 2013', [65, 90]),
  mediation: p(
    30,
    'points',
    'Autonomy of states or peoples that a global state leaves at most',
    'Walzer 2013',
    [15, 45],
  ),
  differentiation: p(
    20,
    'points',
    'Gap of rights between centre and rest that one citizenry allows at most',
    'Walzer 2013',
    [10, 35],
  ),
  subjection: p(40, 'points', 'Share of the rest that is subject in an empire', 'Walzer 2013', [35, 65]),
  globalInstitutions: p(
    14,
    'points',
    'Working global institutions that the first degree needs',
    'Walzer 2013',
    [10, 30],
  ),
  civilSociety: p(
    40,
    'points',
    'Working international civil society that the second degree needs',
    'Walzer 2013',
    [30, 60],
  ),
  regionalUnions: p(
    30,
    'points',
    'Working regional unions that the third degree needs',
    'Walzer 2013',
    [20, 50],
  ),
  manyUnions: p(
    3,
    'unions',
    'Unions of which there must be several, so that there are many centres',
    'Walzer 2013',
    [2, 5],
  ),
  pointsPerUnion: p(10, 'points', 'How far a missing union is', 'calibrated', [5, 20]),
  far: p(
    50,
    'points',
    'Distance of the only neighbour at which a world stands right on an end station',
    'calibrated',
    [20, 100],
  ),
  independentBody: p(
    55,
    'points',
    'Independence of bank, court and trade body that the third degree needs',
    'Walzer 2013',
    [40, 70],
  ),
  stationGlobalState: p(3, 'ribbon', 'Station of the global state', 'Walzer 2013', [0, 10]),
  stationEmpire: p(16, 'ribbon', 'Station of the multinational empire', 'Walzer 2013', [10, 25]),
  stationFederation: p(36, 'ribbon', 'Station of the federation', 'Walzer 2013', [28, 45]),
  stationThird: p(54, 'ribbon', 'Station of the third degree', 'Walzer 2013', [48, 60]),
  stationSecond: p(67, 'ribbon', 'Station of the second degree', 'Walzer 2013', [60, 74]),
  stationFirst: p(81, 'ribbon', 'Station of the first degree', 'Walzer 2013', [75, 88]),
  stationAnarchy: p(97, 'ribbon', 'Station of anarchy', 'Walzer 2013', [90, 100]),
} as const satisfies ParameterSection;

export const SPECTRUM_AT = {
  hegemony: p(15, 'points', 'Mean subordination of a state under hegemony', 'Buzan 1993', [8, 25]),
  suzerainty: p(EQUALS_BEAR, 'points', 'Subordination at which sovereign equality ends', 'Buzan 1993', [
    EQUALS_BEAR,
    EQUALS_BEAR,
  ]),
  dominion: p(60, 'points', 'Subordination under dominion', 'Buzan 1993', [50, 70]),
  empire: p(80, 'points', 'Subordination under direct rule', 'Buzan 1993', [75, 95]),
  reach: p(
    50,
    'per cent',
    'Share of the rest that must stand so for the whole system to be called so',
    'calibrated',
    [35, 65],
  ),
  preponderance: p(
    28,
    'per cent',
    'Share of power of one state that makes it a hegemon without ruling',
    'calibrated',
    [20, 45],
  ),
  lead: p(2, 'times', 'How far it must outweigh the next', 'calibrated', [1.4, 3]),
} as const satisfies ParameterSection;

export const SOCIETY = {
  cohesion: p(
    0.7,
    'share',
    'Share of the other members that each member recognises as equals, and they it',
    'Buzan 1993',
    [0.5, 1],
  ),
  smallest: p(3, 'states', 'Fewest states that make a society', 'calibrated', [2, 5]),
  pariahDenied: p(
    0.3,
    'share',
    'Share of states denying it equality that makes an outsider a pariah',
    'Buzan 1993',
    [0.2, 0.6],
  ),
  sharedCulture: p(
    0.5,
    'share',
    'Chance that two members share a culture from which society is gemeinschaft',
    'Buzan 1993',
    [0.3, 0.7],
  ),
  bindingHalf: p(
    1.2,
    'institutions',
    'Whole institutions bound by that make half a commitment',
    'calibrated',
    [0.5, 3],
  ),
  bindingPart: p(0.55, 'weight', 'Bonds of institutions in commitment', 'Buzan 1993', [0.3, 0.7]),
  recordPart: p(0.3, 'weight', 'Record toward sovereign equality in commitment', 'Buzan 1993', [0.1, 0.5]),
  recognisedPart: p(0.15, 'weight', 'Recognition received in commitment', 'Buzan 1993', [0.1, 0.4]),
  core: p(65, 'points', 'Commitment of the core', 'calibrated', [55, 80]),
  middle: p(54, 'points', 'Commitment of the second circle', 'calibrated', [45, 65]),
  outer: p(42, 'points', 'Commitment of the third circle; below it lies the fringe', 'calibrated', [30, 50]),
  developed: p(45, 'points', 'Mean commitment of a developed society', 'Buzan 1993', [35, 60]),
  integrated: p(68, 'points', 'Mean commitment of an integrated society', 'Buzan 1993', [60, 85]),
} as const satisfies ParameterSection;
