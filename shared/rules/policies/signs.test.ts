import { describe, expect, it } from 'vitest';
import type { Luck } from '../chance';
import type { Target } from '../rule';
import { aScene, carriedOut, change } from './stage';

/** Policy, aim and luck; below each, the fields that it must move and the sign. */
const SIGNS = `
deepenInstitution institution:un best
  + institution:un.authority
  + institution:un.members.aaa
  + institution:un.ownership.liberal
openTrade state:ccc best
  + dyad:aaa~ccc.interdependence
  + state:ccc.openness
  + state:aaa.inequality
  + corporation:oil.strength
  + order:liberal.tracks.disembedding
promoteDemocracy state:bbb best
  + state:bbb.accountability
  + state:bbb.rights
  - dyad:aaa~bbb.amity
  - dyad:aaa~ddd.amity
  + order:liberal.supremacy
promoteDemocracy state:bbb worst
  - state:bbb.rights
  + state:bbb.legitimacy
  - seat:aaa.credibility
sanction state:bbb best
  - state:bbb.wealth
  - state:aaa.wealth
  - dyad:aaa~bbb.amity
  - dyad:aaa~ccc.amity
  + order:liberal.supremacy
fundRights state:bbb best
  + movement:rights.reach.bbb
  - dyad:aaa~bbb.amity
  - movement:rights.independence
intervene state:bbb best
  - state:bbb.strife
  - state:bbb.autonomy
  - system:system.primary.sovereignty
  + order:liberal.tracks.intervention
intervene state:bbb worst
  + state:bbb.strife
  - state:aaa.legitimacy
upholdLaw institution:un best
  + system:system.primary.internationalLaw
  + seat:aaa.credibility
  - order:liberal.supremacy
raiseMovement movement:rights best
  + movement:rights.strength
  + movement:bombs.reach.aaa
  + state:aaa.mix.transformative
linkMovements state:bbb best
  + movement:unions.reach.bbb
  + movement:bombs.reach.bbb
  + system:system.worldSociety
  - dyad:aaa~bbb.amity
strike corporation:oil best
  - corporation:oil.strength
  - state:aaa.inequality
  + movement:unions.strength
strike corporation:oil worst
  - movement:unions.strength
  + movement:unions.temper
decarbonise none:none best
  - state:aaa.carbon
  + state:aaa.technology
  - state:aaa.wealth
redistribute state:bbb best
  - state:bbb.debt
  - state:bbb.inequality
  - state:aaa.wealth
  + dyad:aaa~bbb.amity
campaign institution:un best
  + institution:un.authority
  + movement:rights.strength
campaign institution:un worst
  - movement:rights.strength
openDoors institution:un best
  + institution:un.legitimacy
  - institution:un.ownership.liberal
tariff state:bbb best
  + state:aaa.wealth
  - state:bbb.wealth
  - institution:trade.authority
  + order:mercantilist.tracks.beggarNeighbour
bilateralDeal state:bbb best
  + state:aaa.wealth
  + state:bbb.wealth
  + dyad:aaa~bbb.subordination
exitInstitution institution:un best
  - institution:un.authority
  - seat:aaa.credibility
  - dyad:aaa~ccc.amity
withholdDues institution:un best
  - institution:un.enforcement
  + institution:un.offices.aaa
threaten state:bbb best
  + state:aaa.wealth
  - state:bbb.autonomy
  - system:system.primary.diplomacy
  - dyad:aaa~ccc.amity
threaten state:bbb worst
  - seat:aaa.credibility
  + state:bbb.cohesion
arm none:none best
  + state:aaa.force
  - state:aaa.wealth
  - dyad:aaa~bbb.amity
buyElites state:bbb best
  + dyad:aaa~bbb.amity
  + dyad:aaa~bbb.subordination
buyElites state:bbb worst
  - dyad:aaa~bbb.amity
  + movement:nation.reach.bbb
  - seat:aaa.credibility
backPopulists state:bbb best
  + movement:nation.reach.bbb
  + state:bbb.mix.mercantilist
partnership state:bbb best
  + state:bbb.autonomy
  + order:sovereign.tracks.shelter
  - state:bbb.rights
steadySociety none:none best
  + state:aaa.legitimacy
  - state:aaa.rights
  - movement:rights.reach.aaa
openChannel state:bbb best
  + dyad:aaa~bbb.amity
  + system:system.primary.diplomacy
`;

interface Trial {
  policy: string;
  target: Target;
  luck: Luck;
  signs: { sign: number; on: string; id: string; field: string }[];
}

function trials(): Trial[] {
  const made: Trial[] = [];
  for (const line of SIGNS.split('\n')) {
    const act = /^(\w+) (\w+):(\w+) (best|worst)$/.exec(line);
    const moved = /^ {2}([+-]) (\w+):([\w~]+)\.([\w.]+)$/.exec(line);
    if (act) {
      const target = { on: act[2] as Target['on'], id: act[3] ?? '' };
      made.push({ policy: act[1] ?? '', target, luck: act[4] as Luck, signs: [] });
    } else if (moved) {
      const [, sign, on = '', id = '', field = ''] = moved;
      made[made.length - 1]?.signs.push({ sign: sign === '+' ? 1 : -1, on, id, field });
    } else if (line !== '') throw new Error(`not understood: ${line}`);
  }
  return made;
}

describe('what each policy moves, and which way', () => {
  it.each(trials().map((t) => [`${t.policy} at ${t.target.id} with the ${t.luck} luck`, t] as const))(
    '%s',
    (_name, trial) => {
      const effects = carriedOut(aScene(), trial.policy, trial.target, { luck: trial.luck });
      expect(trial.signs.length).toBeGreaterThan(0);
      for (const { sign, on, id, field } of trial.signs) {
        expect(Math.sign(change(effects, on, id, field)), `${on}:${id}.${field}`).toBe(sign);
      }
    },
  );
});
