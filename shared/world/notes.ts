/**
 * What was worked out about things, to be found again with them: the lookups of a world, the pairs of a list.
 *
 * A note is kept in the thing itself, under a mark that no list of its fields, no copy and no save shows. A WeakMap
 * would do the same, but what it holds outlives each small collection of garbage, together with all that it points to:
 * a simulation makes eight views a turn, and those of a whole game were carried into the old part of the heap. Turns
 * in place take a tenth less without. Only what was frozen, as the worlds of a session are, has its notes in one.
 */
export class Notes<Thing extends object, Note> {
  private readonly mark = Symbol('note');
  private readonly ofFrozen = new WeakMap<Thing, Note>();

  of(thing: Thing): Note | undefined {
    return (thing as Marked<Note>)[this.mark] ?? this.ofFrozen.get(thing);
  }

  /**
   * Notes it in place of what was noted before; undefined forgets. What was noted of a thing before it was frozen
   * stays: whoever would change it has mistaken one thing for another.
   */
  put(thing: Thing, note: Note | undefined): void {
    const { mark } = this;
    const marked = thing as Marked<Note>;
    if (!Object.isFrozen(thing)) {
      if (mark in thing) marked[mark] = note;
      else Object.defineProperty(thing, mark, { value: note, writable: true });
    } else if (marked[mark] !== undefined) throw new Error('This was noted before it was frozen.');
    else if (note === undefined) this.ofFrozen.delete(thing);
    else this.ofFrozen.set(thing, note);
  }
}

type Marked<Note> = Record<symbol, Note | undefined>;
