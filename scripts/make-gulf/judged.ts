/**
 * What no table holds, judged by hand as of mid-1990. Each column of the table below is named in `State.judged` of
 * every state. `bars`, `commitment` and `opinion` of the thirty states of the case `gulf-1991` are the codebook's
 * eve-of-crisis judgements on restraint (×10), norm (×10) and opinion (×20); the rest are this file's own.
 * Nothing here was set with a view to how a state then answered the crisis.
 */

export interface Judged {
  /** Short label, region and culture. */
  label: string;
  region: string;
  culture: string;
  /** Seat of government, degrees north and east. */
  at: readonly [number, number];
  /** legitimacy, cohesion, strife, debt, carbon, opinion, bars, commitment: see `State`. */
  indices: readonly [number, number, number, number, number, number, number, number];
}

export const INDICES = [
  'legitimacy',
  'cohesion',
  'strife',
  'debt',
  'carbon',
  'opinion',
  'bars',
  'commitment',
] as const;

const state = (
  label: string,
  region: string,
  culture: string,
  at: readonly [number, number],
  indices: Judged['indices'],
): Judged => ({ label, region, culture, at, indices });

export const JUDGED: Readonly<Record<string, Judged>> = {
  usa: state('United States', 'americas', 'western', [38.9, -77.04], [75, 80, 5, 25, 60, 40, 0, 70]),
  can: state('Canada', 'americas', 'western', [45.42, -75.7], [70, 66, 3, 30, 60, 20, 30, 90]),
  bra: state('Brazil', 'americas', 'latinAmerican', [-15.79, -47.88], [48, 70, 22, 75, 35, -40, 60, 70]),
  cub: state('Cuba', 'americas', 'latinAmerican', [23.13, -82.38], [50, 75, 5, 65, 60, -60, 40, 50]),
  gbr: state('United Kingdom', 'europe', 'western', [51.51, -0.13], [70, 78, 12, 15, 50, 80, 10, 80]),
  fra: state('France', 'europe', 'western', [48.86, 2.35], [68, 80, 5, 15, 35, 20, 20, 70]),
  deu: state('West Germany', 'europe', 'western', [50.73, 7.1], [76, 82, 3, 3, 50, -60, 90, 70]),
  ita: state('Italy', 'europe', 'western', [41.9, 12.5], [58, 72, 12, 30, 45, 0, 50, 70]),
  dnk: state('Denmark', 'europe', 'western', [55.68, 12.57], [78, 90, 1, 22, 45, 20, 50, 90]),
  che: state('Switzerland', 'europe', 'western', [46.95, 7.45], [82, 84, 0, 1, 25, 0, 100, 70]),
  pol: state('Poland', 'europe', 'easternEuropean', [52.23, 21.01], [66, 80, 3, 80, 92, 20, 40, 70]),
  csk: state('Czechoslovakia', 'europe', 'easternEuropean', [50.08, 14.44], [70, 62, 1, 25, 92, 20, 50, 80]),
  hun: state('Hungary', 'europe', 'easternEuropean', [47.5, 19.04], [66, 82, 2, 70, 65, 20, 50, 80]),
  yug: state('Yugoslavia', 'europe', 'easternEuropean', [44.79, 20.45], [30, 22, 30, 60, 65, -40, 60, 60]),
  sun: state('Soviet Union', 'europe', 'easternEuropean', [55.76, 37.62], [40, 38, 35, 60, 85, -60, 60, 50]),
  tur: state('Turkey', 'middleEast', 'turkish', [39.93, 32.86], [52, 58, 35, 50, 55, -40, 50, 70]),
  isr: state('Israel', 'middleEast', 'israeli', [31.77, 35.21], [66, 58, 40, 40, 55, 80, 20, 30]),
  egy: state('Egypt', 'middleEast', 'arab', [30.04, 31.24], [48, 62, 22, 85, 60, 20, 40, 60]),
  jor: state('Jordan', 'middleEast', 'arab', [31.95, 35.93], [52, 46, 15, 85, 55, -100, 40, 50]),
  syr: state('Syria', 'middleEast', 'arab', [33.51, 36.29], [38, 48, 22, 60, 60, -40, 30, 40]),
  lbn: state('Lebanon', 'middleEast', 'arab', [33.89, 35.5], [20, 12, 85, 40, 50, -20, 60, 70]),
  irq: state('Iraq', 'gulf', 'arab', [33.31, 44.36], [30, 35, 35, 80, 75, -80, 0, 10]),
  irn: state('Iran', 'gulf', 'iranian', [35.69, 51.39], [52, 62, 18, 15, 75, -60, 30, 60]),
  kwt: state('Kuwait', 'gulf', 'arab', [29.38, 47.99], [52, 50, 8, 3, 85, 100, 20, 80]),
  sau: state('Saudi Arabia', 'gulf', 'arab', [24.69, 46.72], [55, 58, 8, 5, 80, 40, 40, 70]),
  are: state('Emirates', 'gulf', 'arab', [24.45, 54.38], [58, 60, 2, 5, 85, 40, 30, 70]),
  qat: state('Qatar', 'gulf', 'arab', [25.29, 51.53], [56, 62, 1, 8, 85, 20, 30, 70]),
  omn: state('Oman', 'gulf', 'arab', [23.59, 58.41], [58, 60, 2, 15, 75, 20, 40, 80]),
  yem: state('Yemen', 'gulf', 'arab', [15.35, 44.21], [45, 38, 25, 75, 45, -80, 50, 40]),
  lby: state('Libya', 'africa', 'arab', [32.89, 13.19], [42, 58, 8, 15, 75, -60, 30, 30]),
  dza: state('Algeria', 'africa', 'arab', [36.75, 3.06], [32, 55, 18, 70, 60, -80, 60, 70]),
  mar: state('Morocco', 'africa', 'arab', [34.02, -6.84], [52, 60, 15, 70, 45, -40, 40, 50]),
  eth: state('Ethiopia', 'africa', 'african', [9.03, 38.74], [18, 22, 80, 75, 15, -20, 40, 60]),
  nga: state('Nigeria', 'africa', 'african', [6.45, 3.4], [40, 38, 22, 80, 40, -20, 40, 70]),
  zaf: state('South Africa', 'africa', 'african', [-25.75, 28.19], [25, 25, 50, 35, 85, 0, 40, 30]),
  pak: state('Pakistan', 'southAsia', 'southAsian', [33.68, 73.05], [45, 42, 35, 60, 45, -60, 40, 60]),
  ind: state('India', 'southAsia', 'southAsian', [28.61, 77.21], [58, 48, 42, 50, 70, -40, 60, 70]),
  chn: state('China', 'eastAsia', 'chinese', [39.9, 116.4], [42, 66, 18, 25, 88, -40, 80, 60]),
  jpn: state('Japan', 'eastAsia', 'japanese', [35.68, 139.69], [72, 92, 1, 2, 38, -40, 100, 60]),
  kor: state('South Korea', 'eastAsia', 'korean', [37.57, 126.98], [58, 80, 12, 15, 60, 0, 50, 80]),
  prk: state('North Korea', 'eastAsia', 'korean', [39.02, 125.75], [45, 85, 2, 55, 92, -80, 20, 30]),
  idn: state('Indonesia', 'southeastAsia', 'malay', [-6.21, 106.85], [48, 55, 22, 60, 45, -40, 60, 40]),
  mys: state('Malaysia', 'southeastAsia', 'malay', [3.14, 101.69], [60, 62, 2, 35, 50, -40, 60, 80]),
  aus: state('Australia', 'oceania', 'western', [-35.28, 149.13], [74, 84, 1, 40, 70, 40, 30, 80]),
};

/** Judged corrections to what is computed, in points, with the reason; the field is then named in `State.judged`. */
interface Correction {
  technology?: number;
  openness?: number;
  rights?: number;
  /** Points added to the raw weight of an order before the four are scaled to 100. */
  mix?: Partial<Record<'liberal' | 'transformative' | 'mercantilist' | 'sovereign', number>>;
  why: string;
}

export const CORRECTIONS: Readonly<Record<string, Correction>> = {
  usa: {
    openness: 20,
    why: 'the world lends in its currency and sells in its market; goods alone hide that',
  },
  gbr: { openness: 10, rights: -3, why: 'the City of London; emergency law in Northern Ireland' },
  jpn: {
    openness: -8,
    mix: { mercantilist: 45, liberal: -8 },
    why: 'export surpluses, closed procurement and industrial policy',
  },
  kor: { mix: { mercantilist: 30 }, why: 'export-led development under a strong state' },
  fra: {
    mix: { sovereign: 10, mercantilist: 5 },
    why: 'the Gaullist habit: its own line, its own champions',
  },
  deu: { mix: { liberal: 5 }, why: 'federal republic that works through institutions' },
  sun: {
    technology: 12,
    openness: -12,
    rights: 12,
    mix: { transformative: 55, sovereign: -5 },
    why: 'space and nuclear industry; closed trade; glasnost; new thinking on a common home and one world',
  },
  chn: {
    technology: 10,
    openness: -12,
    mix: { sovereign: 25, mercantilist: 12, liberal: -6 },
    why: 'nuclear and missile programmes; controlled currency; five principles of peaceful coexistence',
  },
  ind: {
    technology: 14,
    openness: -14,
    rights: -10,
    mix: { sovereign: 25, transformative: 8, mercantilist: 6 },
    why: 'nuclear and space programmes; licensed trade; emergency rule in Punjab and Kashmir; non-alignment',
  },
  isr: {
    technology: 8,
    rights: -15,
    mix: { mercantilist: 10 },
    why: 'arms industry; military rule over territories',
  },
  zaf: { rights: -10, mix: { mercantilist: 22 }, why: 'apartheid law, being unmade since February 1990' },
  tur: { rights: -8, mix: { mercantilist: 8 }, why: 'emergency rule in the south-east; export drive' },
  egy: { mix: { liberal: 10 }, why: 'bound to the United States since Camp David' },
  sau: {
    technology: -15,
    mix: { mercantilist: 15 },
    why: 'income from oil, not from industry; oil diplomacy',
  },
  kwt: {
    technology: -15,
    mix: { mercantilist: 20, liberal: 8 },
    why: 'income from oil and from investment abroad',
  },
  are: { technology: -25, mix: { mercantilist: 20 }, why: 'income from oil, not from industry' },
  qat: { technology: -15, mix: { mercantilist: 15 }, why: 'income from oil and gas, not from industry' },
  omn: { technology: -15, why: 'income from oil, not from industry' },
  lby: {
    technology: -10,
    mix: { transformative: 30, mercantilist: 8 },
    why: 'income from oil; aid to revolutionary causes abroad',
  },
  irq: {
    rights: -12,
    mix: { mercantilist: 30, sovereign: -10 },
    why: 'mass violence against Kurds in 1988; power politics in its region, twice by arms',
  },
  irn: {
    rights: -5,
    mix: { transformative: 25 },
    why: 'prisons after the war; the claim to export its revolution',
  },
  syr: { rights: -8, mix: { mercantilist: 10 }, why: 'Hama 1982 and after; power politics in Lebanon' },
  lbn: { rights: -10, why: 'militias rule what they hold' },
  eth: {
    rights: -12,
    mix: { transformative: 8 },
    why: 'war against its own regions; a Marxist state giving up',
  },
  idn: { rights: -6, mix: { mercantilist: 8 }, why: 'East Timor; a developmental state' },
  mys: { mix: { mercantilist: 12 }, why: 'a developmental state that looks east' },
  prk: {
    rights: -12,
    mix: { mercantilist: 5, liberal: -14, sovereign: 10 },
    why: 'camps and total control; self-reliance',
  },
  cub: {
    openness: -8,
    mix: { transformative: 35 },
    why: 'trade held to the eastern bloc; solidarity abroad',
  },
  dza: {
    mix: { transformative: 10, sovereign: 8 },
    why: 'voice of the third world; opening at home since 1989',
  },
  pol: {
    mix: { liberal: 15, sovereign: -10, transformative: -4 },
    why: 'Solidarity in government since 1989',
  },
  csk: { mix: { liberal: 15, sovereign: -10, transformative: -4 }, why: 'free election of June 1990' },
  hun: { mix: { liberal: 15, sovereign: -10, transformative: -4 }, why: 'free election of spring 1990' },
  yug: {
    mix: { mercantilist: 10, sovereign: 6 },
    why: 'founder of non-alignment; republics turning to themselves',
  },
  bra: { mix: { mercantilist: 15, sovereign: 8 }, why: 'import substitution, only now being given up' },
  che: { mix: { sovereign: 12 }, why: 'armed neutrality' },
  nga: { mix: { sovereign: 5, transformative: 6 }, why: 'leader of the front against apartheid' },
  pak: { mix: { mercantilist: 5 }, why: 'state-led economy' },
  aus: { mix: { mercantilist: 4 }, why: 'exporter of farm goods and ores' },
};

/** Gini of disposable income where the table has none: judged from neighbours and kindred regimes. */
export const GINI: Readonly<Record<string, number>> = {
  cub: 27,
  lby: 37,
  syr: 36,
  irq: 36,
  sau: 45,
  are: 42,
  omn: 40,
  prk: 30,
};

/**
 * Numbers of the tables that their own notes call doubtful, and what is used in their stead.
 * Military spending: the mean of 1989 and 1990 where the source falls or leaps within a year.
 */
export const DOUBTFUL_MILEX: Readonly<Record<string, readonly [number, number]>> = {
  bra: [5839, 1180],
  egy: [4270, 1570],
  irn: [8600, 3200],
  yug: [2130, 3520],
  eth: [536, 1310],
};
/** Jordan's army is 190 thousand in 1989 and 100 in 1990 in the source: the mean. */
export const DOUBTFUL_PERSONNEL: Readonly<Record<string, readonly [number, number]>> = { jor: [190, 100] };
/**
 * Ability to pay in dollars, since purchasing-power series look low for them. Iraq's looks low too, but its dollars are
 * overstated by the official rate: for it, as for most states, the mean of both.
 */
export const OIL_STATES: ReadonlySet<string> = new Set(['kwt', 'sau', 'are', 'qat', 'lby']);
/** The official exchange rate overstates its dollars: purchasing power only. */
export const RATE_OVERSTATES: ReadonlySet<string> = new Set(['irn']);
/** No product in dollars: taken as its share in purchasing power times the mean ratio of these three neighbours. */
export const NO_DOLLARS: ReadonlySet<string> = new Set(['sun', 'prk']);
export const DOLLAR_KIN: readonly string[] = ['pol', 'csk', 'hun'];
/** Polity's number stands for transition (yem), is missing (lbn), or overlooks who may not vote (zaf). */
export const POLYARCHY_ONLY: ReadonlySet<string> = new Set(['yem', 'lbn', 'zaf']);
/** Trade over product where the table has none, per cent; judged. */
export const OPENNESS: Readonly<Record<string, number>> = { zaf: 42, prk: 8 };
/** Millions: with the 1.9 million Palestinians of the West Bank and Gaza, who are counted under it as a people. */
export const POPULATION: Readonly<Record<string, number>> = { isr: 6.378 };
