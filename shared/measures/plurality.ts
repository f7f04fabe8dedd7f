import type { Movement } from '../world/ground';
import type { Domain, Institution } from '../world/institution';
import { ref } from '../world/ref';
import { clamp, zeros } from './curves';
import { PLURALITY } from './parameters';
import { greatest, part, reading } from './parts';
import type { Reading } from './reading';
import type { Survey } from './survey';
import { civicStrength } from './survey-ground';
import { isUnion } from './survey-top';

/** Agents besides the governments: global institutions, civic associations, regional unions (Walzer 2013). */
export interface Plurality {
  /** 0–100 each. */
  globalInstitutions: number;
  civilSociety: number;
  regionalUnions: number;
  /** How many unions work. */
  unions: number;
  /** Independence of the best working body of its kind, 0–100; 0 where none works. */
  bank: number;
  court: number;
  tradeBody: number;
  reading: Reading;
}

/** What kind of work a domain is in the third degree’s list; the rest belong to none of the four. */
type Work = 'political' | 'money' | 'trade' | 'law';
const WORKS: readonly Work[] = ['political', 'money', 'trade', 'law'];
function workOf(domain: Domain): Work | null {
  if (domain === 'security' || domain === 'assembly') return 'political';
  if (domain === 'finance' || domain === 'development') return 'money';
  if (domain === 'trade' || domain === 'law') return domain;
  return null;
}

/** Best working body of each kind and the greatest independence among those that work. */
function bodies(from: Survey): { best: Record<Work, number>; free: Record<Work, number> } {
  const best: Record<Work, number> = { political: 0, money: 0, trade: 0, law: 0 };
  const free: Record<Work, number> = { political: 0, money: 0, trade: 0, law: 0 };
  const { institutions, working } = from.top;
  const paper = PLURALITY.workingBody.value;
  for (let k = 0; k < institutions.length; k++) {
    const one = institutions[k] as Institution;
    const work = one.scope === 'regional' ? null : workOf(one.domain);
    if (work === null) continue;
    const value = working[k] as number;
    if (value > best[work]) best[work] = value;
    if (value >= paper && one.independence > free[work]) free[work] = one.independence;
  }
  return { best, free };
}

/** How plural the agents of this world are. Alternative bodies count among the global ones as far as they reach. */
export function plurality(from: Survey): Plurality {
  const { best, free } = bodies(from);
  let globalInstitutions = 0;
  for (const work of WORKS) globalInstitutions += best[work] * PLURALITY[work].value;
  let civilSociety = 0;
  let regionalUnions = 0;
  for (let i = 0; i < from.n; i++) {
    civilSociety += 100 * (from.people[i] as number) * (from.ground.civic[i] as number);
    regionalUnions += (from.people[i] as number) * (from.top.union[i] as number);
  }
  const { institutions, working } = from.top;
  const least = PLURALITY.workingUnion.value;
  let unions = 0;
  const globalPull = zeros(institutions.length);
  const unionPull = zeros(institutions.length);
  for (let k = 0; k < institutions.length; k++) {
    const one = institutions[k] as Institution;
    const value = working[k] as number;
    if (isUnion(one)) {
      unionPull[k] = value;
      if (value >= least) unions++;
    } else if (one.scope !== 'regional' && workOf(one.domain) !== null) globalPull[k] = value;
  }
  const movements = from.look.movements;
  const civicPull = zeros(movements.length);
  for (let k = 0; k < movements.length; k++) civicPull[k] = civicStrength(movements[k] as Movement);
  const institutionRefs = (pull: number[]) =>
    greatest(pull, 3).map((k) => ref('institution', (institutions[k] as Institution).id, 'authority'));
  return {
    globalInstitutions,
    civilSociety,
    regionalUnions,
    unions,
    bank: free.money,
    court: free.law,
    tradeBody: free.trade,
    reading: reading([
      part(
        'measure.plurality.globalInstitutions',
        clamp(globalInstitutions),
        PLURALITY.institutionsPart.value,
        institutionRefs(globalPull),
      ),
      part(
        'measure.plurality.civilSociety',
        clamp(civilSociety),
        PLURALITY.civilPart.value,
        greatest(civicPull, 3).map((k) => ref('movement', (movements[k] as Movement).id, 'strength')),
      ),
      part(
        'measure.plurality.regionalUnions',
        clamp(regionalUnions),
        PLURALITY.regionalPart.value,
        institutionRefs(unionPull),
      ),
    ]),
  };
}
