import { describe, expect, it } from 'vitest';
import type { Luck } from '../chance';
import type { Target } from '../rule';
import { change } from '../tried';
import { aScene, carriedOut } from './stage';

/** Rule, policy, aim and luck; below each, the fields that it must move and the sign. */
const SIGNS = `
P-1 deepenInstitution institution:un best
  + institution:un.authority
  + institution:un.members.aaa
  + institution:un.ownership.liberal
P-5 openTrade state:ccc best
  + dyad:aaa~ccc.interdependence
  + state:ccc.openness
  + state:aaa.inequality
  + corporation:oil.strength
  + order:liberal.tracks.disembedding
P-6 promoteDemocracy state:bbb best
  + state:bbb.accountability
  + state:bbb.rights
  - dyad:aaa~bbb.amity
  - dyad:aaa~ddd.amity
  + order:liberal.supremacy
P-6 promoteDemocracy state:bbb worst
  - state:bbb.rights
  + state:bbb.legitimacy
  - seat:aaa.credibility
P-7 sanction state:bbb best
  - state:bbb.wealth
  - state:aaa.wealth
  - dyad:aaa~bbb.amity
  - dyad:aaa~ccc.amity
  + order:liberal.supremacy
P-3 fundRights state:bbb best
  + movement:rights.reach.bbb
  - dyad:aaa~bbb.amity
  - movement:rights.independence
P-4 intervene state:bbb best
  - state:bbb.strife
  - state:bbb.autonomy
  - system:system.primary.sovereignty
  + order:liberal.tracks.intervention
P-4 intervene state:bbb worst
  + state:bbb.strife
  - state:aaa.legitimacy
P-8 upholdLaw institution:un best
  + system:system.primary.internationalLaw
  + seat:aaa.credibility
  - order:liberal.supremacy
P-13 raiseMovement movement:rights best
  + movement:rights.strength
  + movement:bombs.reach.aaa
  + state:aaa.mix.transformative
P-11 linkMovements state:bbb best
  + movement:unions.reach.bbb
  + movement:bombs.reach.bbb
  + system:system.worldSociety
  - dyad:aaa~bbb.amity
P-16 strike corporation:oil best
  - corporation:oil.strength
  - state:aaa.inequality
  + movement:unions.strength
P-16 strike corporation:oil worst
  - movement:unions.strength
  + movement:unions.temper
P-10 decarbonise none:none best
  - state:aaa.carbon
  + state:aaa.technology
  - state:aaa.wealth
P-14 redistribute state:bbb best
  - state:bbb.debt
  - state:bbb.inequality
  - state:aaa.wealth
  + dyad:aaa~bbb.amity
P-9 campaign institution:un best
  + institution:un.authority
  + movement:rights.strength
P-9 campaign institution:un worst
  - movement:rights.strength
P-12 openDoors institution:un best
  + institution:un.legitimacy
  - institution:un.ownership.liberal
P-22 tariff state:bbb best
  + state:aaa.wealth
  - state:bbb.wealth
  - institution:trade.authority
  + order:mercantilist.tracks.beggarNeighbour
P-19 bilateralDeal state:bbb best
  + state:aaa.wealth
  + state:bbb.wealth
  + dyad:aaa~bbb.subordination
P-21 exitInstitution institution:un best
  - institution:un.authority
  - seat:aaa.credibility
  - dyad:aaa~ccc.amity
P-24 withholdDues institution:un best
  - institution:un.enforcement
  + institution:un.offices.aaa
P-23 threaten state:bbb best
  + state:aaa.wealth
  - state:bbb.autonomy
  - system:system.primary.diplomacy
  - dyad:aaa~ccc.amity
P-23 threaten state:bbb worst
  - seat:aaa.credibility
  + state:bbb.cohesion
P-17 arm none:none best
  + state:aaa.force
  - state:aaa.wealth
  - dyad:aaa~bbb.amity
P-20 buyElites state:bbb best
  + dyad:aaa~bbb.amity
  + dyad:aaa~bbb.subordination
P-20 buyElites state:bbb worst
  - dyad:aaa~bbb.amity
  + movement:nation.reach.bbb
  - seat:aaa.credibility
P-18 backPopulists state:bbb best
  + movement:nation.reach.bbb
  + state:bbb.mix.mercantilist
P-30 partnership state:bbb best
  + state:bbb.autonomy
  + order:sovereign.tracks.shelter
  - state:bbb.rights
P-33 steadySociety none:none best
  + state:aaa.legitimacy
  - state:aaa.rights
  - movement:rights.reach.aaa
P-29 openChannel state:bbb best
  + dyad:aaa~bbb.amity
  + system:system.primary.diplomacy
`;

interface Trial {
  rule: string;
  policy: string;
  target: Target;
  luck: Luck;
  signs: { sign: number; on: string; id: string; field: string }[];
}

function trials(): Trial[] {
  const made: Trial[] = [];
  for (const line of SIGNS.split('\n')) {
    const act = /^(P-\d+) (\w+) (\w+):(\w+) (best|worst)$/.exec(line);
    const moved = /^ {2}([+-]) (\w+):([\w~]+)\.([\w.]+)$/.exec(line);
    if (act) {
      const [, rule = '', policy = '', on, id = '', luck] = act;
      const target = { on: on as Target['on'], id };
      made.push({ rule, policy, target, luck: luck as Luck, signs: [] });
    } else if (moved) {
      const [, sign, on = '', id = '', field = ''] = moved;
      made[made.length - 1]?.signs.push({ sign: sign === '+' ? 1 : -1, on, id, field });
    } else if (line !== '') throw new Error(`not understood: ${line}`);
  }
  return made;
}

describe('what each policy moves, and which way', () => {
  it.each(
    trials().map((t) => [`${t.rule} ${t.policy} at ${t.target.id} with the ${t.luck} luck`, t] as const),
  )('%s', (_name, trial) => {
    const effects = carriedOut(aScene(), trial.policy, trial.target, { luck: trial.luck });
    expect(trial.signs.length).toBeGreaterThan(0);
    for (const { sign, on, id, field } of trial.signs) {
      expect(Math.sign(change(effects, on, id, field)), `${on}:${id}.${field}`).toBe(sign);
    }
  });
});
