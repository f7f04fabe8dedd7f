import type { StateId } from '@shared/world/ids';
import type { World } from '@shared/world/world';
import { powerOf } from '../scene';
import type { Text } from './useText';

type Naming = Pick<Text, 'name' | 'compare'>;

/** Names of states, the strongest first, by the power that is the size of their discs; equals in the order of names. */
export function strongestFirst(ids: readonly StateId[], world: World | null, text: Naming): string[] {
  return ids
    .map((id) => {
      const state = world?.states[id];
      return { name: text.name('state', id), power: state ? powerOf(state) : 0 };
    })
    .sort((a, b) => b.power - a.power || text.compare(a.name, b.name))
    .map(({ name }) => name);
}

/** “China, India +6”: the first `most` of a list of names, and how many more. */
export function firstOf(names: readonly string[], most: number): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` +${more}` : '');
}
