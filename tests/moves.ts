import type { Add, Effect } from '../shared/rules/effect';
import type { Actor, Target } from '../shared/rules/rule';
import type { World } from '../shared/world/world';

/** Who acts, at what, in which world: what is needed to say of an effect whose number it moves. */
interface Act {
  world: World;
  actor: Actor;
  target: Target;
}

/**
 * What the effects of an act move, in the words of the page of policies: “target rights −”, “body's authority +”, “makes a
 * treaty”. Amity that others lose toward the actor is “minded”. Whoever breaks a pact loses credibility, and law some of
 * its force: that is one thing.
 */
export function movesOf(effects: readonly Effect[], act: Act): string[] {
  const breaks = effects.some(({ kind, on }) => kind === 'end' && on === 'treaty');
  const broken = ['credibility −', 'internationalLaw −'];
  return effects.flatMap((effect) => moveOf(effect, act)).filter((move) => !breaks || !broken.includes(move));
}

const MADE: Readonly<Record<string, string>> = {
  treaty: 'makes a treaty',
  institution: 'makes an institution',
};
const ENDED: Readonly<Record<string, string>> = { treaty: 'breaks pacts', war: 'ends a war' };

function moveOf(effect: Effect, act: Act): string[] {
  switch (effect.kind) {
    case 'add':
      return signed(nameOf(effect, act), effect.amount);
    case 'set':
      // The first step of subordination names who stands above.
      return effect.field === 'superior' ? [] : [`sets ${effect.field.split('.')[0]}`];
    case 'end':
      return [ENDED[effect.on] ?? `ends ${effect.on}`];
    case 'create': {
      if (effect.on !== 'dyad') return [MADE[effect.on] ?? `makes ${effect.on}`];
      // A pair that was not kept begins with what the act makes of it.
      const { id, amity, interdependence } = effect.entity as World['dyads'][string];
      return [...signed(amityIn(id, amity, act), amity), ...signed('interdependence', interdependence)];
    }
  }
}

const signed = (name: string, amount: number) => (amount === 0 ? [] : [`${name} ${amount > 0 ? '+' : '−'}`]);

function nameOf({ on, id, field, amount }: Add, act: Act): string {
  const { actor } = act;
  const [head = '', tail = ''] = field.split('.');
  switch (on) {
    case 'state':
      return `${whose(id, act)} ${head === 'mix' ? `lean to ${tail === actor.order ? 'own order' : tail}` : field}`;
    case 'institution':
      if (head === 'members') return 'commitment to the body';
      if (head === 'ownership') return 'ownership';
      if (head === 'votes' || head === 'offices')
        return `${tail === actor.state ? 'own' : 'others’'} ${head} in the body`;
      return `body’s ${field}`;
    case 'order':
      return head === 'tracks' ? `track ${tail}` : `order ${field}`;
    case 'system':
      return head === 'primary' ? tail : field === 'worldSociety' ? 'world society' : field;
    case 'dyad':
      return field === 'amity' ? amityIn(id, amount, act) : field;
    case 'movement':
      return head === 'reach' ? 'reach' : `movement ${head}`;
    case 'seat':
      return field;
    default:
      return `${on} ${field}`;
  }
}

/** Whose state it is, seen from the act. */
function whose(id: string, { world, actor, target }: Act): string {
  if (target.on === 'corporation' && world.corporations[target.id]?.home === id) return 'home';
  if (id === actor.state) return 'own';
  return target.on === 'state' && target.id === id ? 'target' : 'another’s';
}

/** Amity, or “minded” where it is lost with someone at whom the act is not aimed. */
function amityIn(id: string, amount: number, { target }: Act): string {
  const aimed = target.on === 'state' && id.split('~').includes(target.id);
  return amount < 0 && !aimed ? 'minded' : 'amity';
}
