import type { People } from '../../world/ground';
import type { StateId } from '../../world/ids';
import type { State } from '../../world/state';

/** A label on the floor holds this many letters. */
const LABEL = 14;

/**
 * A state made of the part of another where a people lives: its ways are the old state's, its size the people's. Force
 * and wealth are square roots of shares, so they go with the root of the part. `living` is in millions.
 */
export function newborn(parent: State, people: People, id: StateId, living: number): State {
  const part = Math.sqrt(Math.min(1, living / Math.max(living, parent.population)));
  return {
    ...parent,
    id,
    name: people.name,
    label: people.name.slice(0, LABEL),
    culture: people.culture,
    borders: [parent.id],
    population: living,
    standing: 'sovereign',
    ruler: null,
    force: thousandth(parent.force * part),
    wealth: thousandth(parent.wealth * part),
    autonomy: 100,
    mix: { ...parent.mix },
    judged: [...parent.judged],
  };
}

const thousandth = (value: number): number => Math.round(value * 1000) / 1000;
