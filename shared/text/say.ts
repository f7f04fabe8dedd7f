/** A catalogue: keys to sentences with `{name}` holes. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * The sentence of a token. A hole written `{share%}` says a share of 1 in hundredths. A parameter written `state:irq` is an id and is named by `nameOf`; numbers are written
 * plainly unless `write` knows how a language writes them. A missing key shows itself, so that a test and a reader
 * both see it.
 */
export function say(
  catalogue: Catalogue,
  token: { key: string; params?: Readonly<Record<string, string | number>> },
  nameOf: (kind: string, id: string) => string,
  write: (value: number) => string = plainly,
): string {
  const sentence = catalogue[token.key];
  if (sentence === undefined) return `[${token.key}]`;
  return sentence.replace(/\{(\w+)(%?)\}/g, (hole, name: string, percent: string) => {
    const value = token.params?.[name];
    if (value === undefined) return hole;
    if (typeof value === 'number') return write(percent ? Math.round(value * 100) : value);
    const colon = value.indexOf(':');
    return colon < 0 ? value : nameOf(value.slice(0, colon), value.slice(colon + 1));
  });
}

function plainly(value: number): string {
  return String(Math.round(value * 10) / 10);
}
