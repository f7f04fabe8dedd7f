/** A catalogue: keys to sentences with `{name}` holes. */
export type Catalogue = Readonly<Record<string, string>>;

/** A hole: its name, and how its number is said where that is not plainly. */
export const HOLE = /\{(\w+)(%|#|\.0)?\}/g;

/** How fine a number is said: to a tenth where it has one, always to its tenth, or as a whole. */
export type Fineness = 'tenth' | 'fullTenth' | 'whole';

/** What a hole says of its number after its name. */
const FINENESS: Readonly<Record<string, Fineness>> = { '%': 'whole', '#': 'whole', '.0': 'fullTenth' };

/**
 * The sentence of a token. A hole written `{share%}` says a share of 1 in hundredths, `{force#}` a number of the world,
 * which is told whole, and `{score.0}` a reading, which is told to its tenth. A parameter written `state:irq` is an id and
 * is named by `nameOf`; numbers are written plainly unless `write` knows how a language writes them. A missing key shows itself, so that a test and a reader
 * both see it.
 */
export function say(
  catalogue: Catalogue,
  token: { key: string; params?: Readonly<Record<string, string | number>> },
  nameOf: (kind: string, id: string) => string,
  write: (value: number, fineness: Fineness) => string = plainly,
): string {
  const sentence = catalogue[token.key];
  if (sentence === undefined) return `[${token.key}]`;
  return sentence.replace(HOLE, (hole, name: string, how: string | undefined) => {
    const value = token.params?.[name];
    if (value === undefined) return hole;
    if (typeof value === 'number') {
      return write(how === '%' ? Math.round(value * 100) : value, FINENESS[how ?? ''] ?? 'tenth');
    }
    const colon = value.indexOf(':');
    return colon < 0 ? value : nameOf(value.slice(0, colon), value.slice(colon + 1));
  });
}

function plainly(value: number, fineness: Fineness): string {
  if (fineness === 'whole') return String(Math.round(value));
  const told = String(Math.round(value * 10) / 10);
  return fineness === 'fullTenth' && !told.includes('.') ? `${told}.0` : told;
}
