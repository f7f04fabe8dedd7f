/**
 * Whether every object answers to a word (`constructor`, `toString`, `__proto__`). Such a word is nobody's id: looked up
 * in a record of the world it would find what nobody put there.
 */
export function isReserved(word: string): boolean {
  return word in Object.prototype;
}
