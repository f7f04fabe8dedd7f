import type { StateId } from '../../world/ids';
import type { Domain } from '../../world/institution';
import type { Dyad } from '../../world/relations';
import { type Agency, agenciesOf, apart, judges } from '../drift/agencies';
import { CRISES as P } from '../parameters/crises';
import type { RuleContext } from '../rule';
import { lack, share } from './weigh';

/** Bodies that two states at odds can turn to. */
const OFFICES: readonly Domain[] = ['law', 'assembly', 'security', 'regional'];

/** Fields that say how dense the ties and civil society are, for the list of what a rule reads. */
export const WEB_TIES = [
  'dyad.interdependence',
  'movement.independence',
  'movement.reach.*',
  'movement.temper',
] as const;

/** The same for the whole web. */
export const WEB_READS = [
  ...WEB_TIES,
  'institution.authority',
  'institution.independence',
  'institution.legitimacy',
  'institution.members.*',
  'system.centre.hold',
  'system.centre.state',
] as const;

/**
 * The web of ties across the border of two states, in which Walzer (2013) expects wars to be rare. It has strands of
 * three kinds: what the two live by each other, civil society that reaches into both without belonging to either, and
 * bodies of no single centre that both can turn to. One failing, another may hold. No writing.
 */
export interface Web {
  /** How far it keeps a pair from each other's throats, 0–1. */
  between(pair: Across): number;
  /** The same without the bodies, 0–1: for wrongs where these count by what they can enforce. */
  among(pair: Across): number;
}

/** A pair across whose border the web runs. */
type Across = Pick<Dyad, 'a' | 'b' | 'interdependence'>;

/** The web of this world; asked once for all pairs of a turn. */
export function webOf(ctx: RuleContext): Web {
  // Bodies are looked at once somebody asks for them.
  let offices: readonly Agency[] | null = null;
  const turnedTo = () => {
    const free = apart(ctx);
    return agenciesOf(ctx, OFFICES, (body) => judges(body) * free);
  };
  const civil = ctx.look.movements.filter(({ temper, independence }) => temper < 100 && independence > 0);
  const common = (of: Readonly<Record<StateId, number>>, a: StateId, b: StateId) =>
    share(Math.min(of[a] ?? 0, of[b] ?? 0));
  /** What the ties and civil society leave open, 0–1. */
  const untied = ({ a, b, interdependence }: Across) => {
    let strange = 1;
    for (const { reach, temper, independence } of civil)
      strange *= 1 - common(reach, a, b) * lack(temper) * share(independence);
    return (1 - P.webTies.value * share(interdependence)) * (1 - P.webCivil.value * (1 - strange));
  };
  return {
    between(pair) {
      offices ??= turnedTo();
      let alone = 1;
      for (const { body, works } of offices) alone *= 1 - works * common(body.members, pair.a, pair.b);
      return 1 - untied(pair) * (1 - P.webOffices.value * (1 - alone));
    },
    among: (pair) => 1 - untied(pair),
  };
}
