import { Complaint } from './output';

/** The propositions named, each once, in their own order; all of them where none is. Complains of one that is not. */
export function chosenOf<One extends { id: string }>(
  ids: readonly string[],
  all: readonly One[],
): readonly One[] {
  const wanted = new Set(ids.map((id) => id.toUpperCase()));
  for (const id of wanted)
    if (!all.some((one) => one.id === id))
      throw new Complaint(`There is no proposition ${id}; they are ${all.map((one) => one.id).join(', ')}.`);
  return wanted.size === 0 ? all : all.filter(({ id }) => wanted.has(id));
}
