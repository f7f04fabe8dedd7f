/**
 * The top storey in mid-1990. Members, vetoes and votes are facts as far as the listed states go; depth of commitment,
 * offices and indices are judged. Ownership follows Sakwa 2019: the liberal order claims the largest part of bodies
 * that belong to all, and most of what it built for itself; what no order claims belongs to all.
 */
import type { OrderId } from '../../shared/world/ids';
import type { DecisionRule, Domain, Institution } from '../../shared/world/institution';
import { STATE_IDS, toHundred } from './states';
import { numberIn, round, type Tables } from './tables';

interface Plan {
  id: string;
  name: string;
  label: string;
  domain: Domain;
  scope: Institution['scope'];
  region: string | null;
  decision: DecisionRule;
  members: readonly string[];
  /** Depth of commitment of members who are not named in `depths`. */
  depth: number;
  depths?: Readonly<Record<string, number>>;
  /** Weights of votes before they are scaled to 100; members not named have 1. */
  votes?: Readonly<Record<string, number>>;
  /** Only those who vote at all, where that is not every member. */
  voters?: readonly string[];
  offices?: Readonly<Record<string, number>>;
  vetoes?: readonly string[];
  /** authority, legitimacy, independence, enforcement */
  indices: readonly [number, number, number, number];
  /** liberal, transformative, mercantilist, sovereign */
  ownership: readonly [number, number, number, number];
}

const list = (text: string): string[] => text.split(' ');
const P5 = list('usa sun gbr fra chn');
/** Council of 1990: of the ten elected, Canada, Cuba, Ethiopia, Malaysia and Yemen are among the listed states. */
const COUNCIL = [...P5, ...list('can cub eth mys yem')];
/** Parties of the General Agreement among the listed states. */
const GATT = list(
  'usa can bra cub gbr fra deu ita dnk che pol csk hun yug tur isr egy kwt mar nga zaf pak ind jpn kor idn mys aus',
);
/** Not in the Fund and the Bank in mid-1990; Czechoslovakia came back that September. */
const NOT_IN_FUND = list('sun cub prk che csk');
/** Quotas at the Fund before the ninth review, billion SDR, rounded. */
const QUOTAS: Readonly<Record<string, number>> = {
  usa: 17.9,
  gbr: 6.2,
  deu: 5.4,
  fra: 4.5,
  jpn: 4.2,
  sau: 3.2,
  can: 2.9,
  ita: 2.9,
  chn: 2.4,
  ind: 2.2,
  aus: 1.6,
  bra: 1.5,
  idn: 1.0,
  zaf: 0.9,
  nga: 0.85,
  dnk: 0.7,
  pol: 0.7,
  irn: 0.66,
  kwt: 0.64,
  dza: 0.62,
  yug: 0.61,
  mys: 0.55,
  pak: 0.55,
  hun: 0.53,
  lby: 0.52,
  irq: 0.5,
  egy: 0.46,
  kor: 0.46,
  isr: 0.45,
  tur: 0.43,
  mar: 0.31,
  are: 0.2,
  syr: 0.14,
  yem: 0.12,
  qat: 0.11,
  lbn: 0.08,
  jor: 0.07,
  eth: 0.07,
  omn: 0.06,
};
/** Outside the Non-Proliferation Treaty in mid-1990. */
const NOT_IN_NPT = list('isr ind pak bra fra chn cub dza zaf omn are');
/** Declarations accepting the World Court's jurisdiction, with or without reserve, in mid-1990. */
const COURT_ACCEPTED = list('gbr can jpn aus dnk egy ind pak che nga');

const where = (tables: Tables, column: string): string[] =>
  STATE_IDS.filter((id) => numberIn(tables.states.get(id) ?? {}, column) === 1);

function plans(tables: Tables): Plan[] {
  const un = where(tables, 'un_member');
  const fund = STATE_IDS.filter((id) => !NOT_IN_FUND.includes(id));
  const arab = where(tables, 'arab_league');
  return [
    {
      id: 'unsc',
      name: 'United Nations Security Council',
      label: 'Security Council',
      domain: 'security',
      scope: 'global',
      region: null,
      decision: 'veto',
      members: un,
      depth: 45,
      depths: {
        usa: 62,
        gbr: 78,
        fra: 74,
        sun: 72,
        chn: 62,
        can: 80,
        dnk: 80,
        irq: 18,
        isr: 25,
        zaf: 20,
        cub: 40,
      },
      voters: COUNCIL,
      offices: { usa: 6, sun: 6, gbr: 6, fra: 6, chn: 6 },
      vetoes: P5,
      indices: [58, 66, 48, 40],
      ownership: [34, 4, 2, 20],
    },
    {
      id: 'unga',
      name: 'United Nations General Assembly',
      label: 'Assembly',
      domain: 'assembly',
      scope: 'global',
      region: null,
      decision: 'majority',
      members: un,
      depth: 50,
      depths: { usa: 40, isr: 25, zaf: 5, gbr: 50 },
      voters: un.filter((id) => id !== 'zaf'),
      indices: [28, 62, 52, 2],
      ownership: [18, 16, 0, 22],
    },
    {
      id: 'imf',
      name: 'International Monetary Fund',
      label: 'IMF',
      domain: 'finance',
      scope: 'global',
      region: null,
      decision: 'weighted',
      members: fund,
      depth: 50,
      depths: { usa: 80, gbr: 75, deu: 75, fra: 75, jpn: 70, pol: 70 },
      votes: QUOTAS,
      offices: { fra: 12, usa: 16, gbr: 6, deu: 6, jpn: 5, sau: 5 },
      vetoes: ['usa'],
      indices: [66, 44, 42, 52],
      ownership: [62, 0, 6, 4],
    },
    {
      id: 'worldbank',
      name: 'World Bank',
      label: 'World Bank',
      domain: 'development',
      scope: 'global',
      region: null,
      decision: 'weighted',
      members: fund,
      depth: 50,
      depths: { usa: 70, jpn: 72, gbr: 70, deu: 70, fra: 70 },
      votes: { ...QUOTAS, jpn: 8.4, deu: 6.5 },
      offices: { usa: 22, jpn: 6, deu: 6, gbr: 6, fra: 6 },
      vetoes: ['usa'],
      indices: [56, 48, 42, 34],
      ownership: [56, 4, 4, 4],
    },
    {
      id: 'gatt',
      name: 'General Agreement on Tariffs and Trade',
      label: 'GATT',
      domain: 'trade',
      scope: 'global',
      region: null,
      decision: 'consensus',
      members: GATT,
      depth: 52,
      depths: { usa: 68, gbr: 72, deu: 74, fra: 60, jpn: 55, can: 72, aus: 72, cub: 10, kwt: 30 },
      offices: { usa: 8, che: 8, gbr: 6, can: 5 },
      indices: [50, 52, 50, 14],
      ownership: [55, 0, 12, 4],
    },
    {
      id: 'icj',
      name: 'International Court of Justice',
      label: 'World Court',
      domain: 'law',
      scope: 'global',
      region: null,
      decision: 'majority',
      members: [...un, 'che'],
      depth: 30,
      depths: Object.fromEntries(COURT_ACCEPTED.map((id) => [id, 66])),
      // Nationality of judges in 1990, among the listed states.
      offices: { usa: 1, gbr: 1, fra: 1, sun: 1, chn: 1, ita: 1, jpn: 1, ind: 1, pol: 1, nga: 1, dza: 1 },
      indices: [38, 68, 68, 10],
      ownership: [28, 4, 0, 12],
    },
    {
      id: 'npt',
      name: 'Non-Proliferation Treaty and Atomic Energy Agency',
      label: 'IAEA and NPT',
      domain: 'nonproliferation',
      scope: 'global',
      region: null,
      decision: 'majority',
      members: STATE_IDS.filter((id) => !NOT_IN_NPT.includes(id)),
      depth: 58,
      depths: { irq: 15, prk: 12, lby: 25, irn: 35, usa: 72, sun: 72, gbr: 72, jpn: 82, dnk: 82, can: 80 },
      offices: { usa: 10, sun: 10, gbr: 6 },
      indices: [48, 56, 46, 22],
      ownership: [30, 2, 2, 14],
    },
    {
      id: 'unchr',
      name: 'United Nations Commission on Human Rights',
      label: 'Rights Commission',
      domain: 'rights',
      scope: 'global',
      region: null,
      decision: 'majority',
      members: un,
      depth: 30,
      depths: {
        usa: 55,
        gbr: 66,
        fra: 68,
        deu: 72,
        dnk: 80,
        can: 76,
        irq: 4,
        prk: 0,
        zaf: 5,
        chn: 14,
        cub: 18,
        irn: 12,
      },
      indices: [20, 46, 30, 4],
      ownership: [44, 10, 0, 12],
    },
    {
      id: 'unep',
      name: 'United Nations Environment Programme and Climate Panel',
      label: 'UNEP and IPCC',
      domain: 'environment',
      scope: 'global',
      region: null,
      decision: 'consensus',
      members: [...un, 'che', 'kor'],
      depth: 28,
      depths: { usa: 30, gbr: 46, deu: 58, dnk: 64, can: 52, jpn: 42, sau: 12, kwt: 12, sun: 34, che: 58 },
      indices: [14, 58, 46, 2],
      ownership: [20, 16, 0, 8],
    },
    {
      id: 'arableague',
      name: 'League of Arab States',
      label: 'Arab League',
      domain: 'regional',
      scope: 'regional',
      region: 'middleEast',
      decision: 'consensus',
      members: arab,
      depth: 45,
      depths: { egy: 60, sau: 55, jor: 58, irq: 30, lby: 30, lbn: 40 },
      offices: { egy: 20, sau: 10, irq: 8 },
      indices: [28, 48, 35, 4],
      ownership: [2, 8, 2, 36],
    },
    {
      id: 'gcc',
      name: 'Gulf Cooperation Council',
      label: 'Gulf Council',
      domain: 'regional',
      scope: 'regional',
      region: 'gulf',
      decision: 'consensus',
      members: where(tables, 'gcc'),
      depth: 60,
      depths: { omn: 50, qat: 50 },
      votes: { sau: 1.5 },
      offices: { sau: 40 },
      indices: [40, 55, 45, 18],
      ownership: [8, 0, 14, 28],
    },
    {
      id: 'ec',
      name: 'European Community',
      label: 'EC',
      domain: 'regional',
      scope: 'regional',
      region: 'europe',
      decision: 'weighted',
      members: where(tables, 'ec_eu'),
      depth: 78,
      depths: { gbr: 58, dnk: 60, deu: 86, fra: 80 },
      votes: { gbr: 10, fra: 10, deu: 10, ita: 10, dnk: 3 },
      offices: { fra: 24, deu: 22, gbr: 18, ita: 18, dnk: 6 },
      indices: [72, 66, 74, 52],
      ownership: [62, 8, 6, 4],
    },
    {
      id: 'nato',
      name: 'North Atlantic Treaty Organization',
      label: 'NATO',
      domain: 'security',
      scope: 'regional',
      region: 'europe',
      decision: 'consensus',
      members: where(tables, 'nato'),
      depth: 75,
      depths: { fra: 50, dnk: 58, usa: 82, gbr: 84, deu: 74, tur: 72 },
      offices: { usa: 34, gbr: 14, deu: 14, ita: 6 },
      indices: [70, 62, 26, 82],
      ownership: [82, 0, 0, 2],
    },
    {
      id: 'warsawpact',
      name: 'Warsaw Treaty Organization',
      label: 'Warsaw Pact',
      domain: 'security',
      scope: 'regional',
      region: 'europe',
      decision: 'consensus',
      members: where(tables, 'warsaw_pact'),
      depth: 18,
      depths: { sun: 62, hun: 6, csk: 10, pol: 22 },
      votes: { sun: 1.5 },
      offices: { sun: 70 },
      indices: [18, 10, 6, 20],
      ownership: [0, 40, 0, 30],
    },
    {
      id: 'csce',
      name: 'Conference on Security and Co-operation in Europe',
      label: 'CSCE',
      domain: 'rights',
      scope: 'regional',
      region: 'europe',
      decision: 'consensus',
      members: list('usa can gbr fra deu ita dnk che pol csk hun yug sun tur'),
      depth: 52,
      depths: { sun: 72, deu: 72, csk: 74, usa: 46, gbr: 50 },
      indices: [34, 72, 50, 4],
      ownership: [28, 18, 0, 16],
    },
    {
      id: 'oau',
      name: 'Organization of African Unity',
      label: 'OAU',
      domain: 'regional',
      scope: 'regional',
      region: 'africa',
      decision: 'consensus',
      members: where(tables, 'oau_au'),
      depth: 42,
      depths: { eth: 55, nga: 55 },
      offices: { eth: 30, nga: 20 },
      indices: [26, 50, 42, 2],
      ownership: [0, 14, 0, 40],
    },
    {
      id: 'asean',
      name: 'Association of South-East Asian Nations',
      label: 'ASEAN',
      domain: 'regional',
      scope: 'regional',
      region: 'southeastAsia',
      decision: 'consensus',
      members: where(tables, 'asean'),
      depth: 62,
      offices: { idn: 40 },
      indices: [42, 62, 55, 4],
      ownership: [12, 0, 12, 40],
    },
    {
      id: 'nam',
      name: 'Non-Aligned Movement',
      label: 'Non-Aligned',
      domain: 'alternative',
      scope: 'alternative',
      region: null,
      decision: 'consensus',
      members: where(tables, 'nam'),
      depth: 38,
      depths: { yug: 58, ind: 62, cub: 55, idn: 52, dza: 52, egy: 46 },
      offices: { yug: 30, ind: 15, cub: 10 },
      indices: [22, 54, 50, 0],
      ownership: [0, 34, 0, 36],
    },
    {
      id: 'opec',
      name: 'Organization of the Petroleum Exporting Countries',
      label: 'OPEC',
      domain: 'trade',
      scope: 'alternative',
      region: null,
      decision: 'consensus',
      members: where(tables, 'opec'),
      depth: 45,
      depths: { kwt: 24, are: 22, irq: 40, sau: 62 },
      votes: { sau: 2 },
      offices: { sau: 20, irq: 6, nga: 6, idn: 8 },
      indices: [38, 34, 42, 14],
      ownership: [0, 10, 44, 16],
    },
    {
      id: 'comecon',
      name: 'Council for Mutual Economic Assistance',
      label: 'Comecon',
      domain: 'trade',
      scope: 'alternative',
      region: null,
      decision: 'consensus',
      members: list('sun pol csk hun cub'),
      depth: 22,
      depths: { sun: 55, cub: 65, hun: 10, csk: 14 },
      offices: { sun: 60 },
      indices: [16, 12, 12, 6],
      ownership: [0, 44, 10, 16],
    },
  ];
}

export function makeInstitutions(tables: Tables): Record<string, Institution> {
  return Object.fromEntries(plans(tables).map((plan) => [plan.id, build(plan)]));
}

function build(plan: Plan): Institution {
  const members = [...new Set(plan.members)].sort((a, b) => (a < b ? -1 : 1));
  const voters = plan.voters ?? members;
  const [authority, legitimacy, independence, enforcement] = plan.indices;
  const [liberal, transformative, mercantilist, sovereign] = plan.ownership;
  const ownership: Record<OrderId, number> = { liberal, transformative, mercantilist, sovereign };
  const known = (record: Readonly<Record<string, number>> = {}) =>
    Object.fromEntries(Object.entries(record).filter(([id, value]) => members.includes(id) && value > 0));
  const offices = known(plan.offices);
  return {
    id: plan.id,
    name: plan.name,
    label: plan.label,
    domain: plan.domain,
    scope: plan.scope,
    region: plan.region,
    decision: plan.decision,
    members: Object.fromEntries(members.map((id) => [id, plan.depths?.[id] ?? plan.depth])),
    votes: toHundred(
      Object.fromEntries([...voters].sort((a, b) => (a < b ? -1 : 1)).map((id) => [id, voteOf(plan, id)])),
    ),
    // Offices may be judged as shares; beyond 100 in sum they are scaled down, below it the rest is spread out of sight.
    offices: Object.fromEntries(
      Object.entries(officeShares(plan, offices)).map(([id, value]) => [id, round(value)]),
    ),
    vetoes: plan.vetoes ?? [],
    authority,
    legitimacy,
    independence,
    enforcement,
    ownership,
    founder: null,
  };
}

function voteOf(plan: Plan, id: string): number {
  const weight = plan.votes?.[id];
  if (weight !== undefined) return weight;
  if (plan.decision === 'weighted') throw new Error(`${plan.id} weighs votes and has no weight for '${id}'.`);
  return 1;
}

/** Judges of the Court are counted, not shared: fifteen make the whole. */
function officeShares(plan: Plan, offices: Record<string, number>): Record<string, number> {
  if (plan.id !== 'icj') return offices;
  return Object.fromEntries(Object.entries(offices).map(([id, judges]) => [id, (judges / 15) * 100]));
}
