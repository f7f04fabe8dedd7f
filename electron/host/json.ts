/** Values that a file may hold outside of its texts; the longest game has sixty thousand. */
const MOST_VALUES = 2_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/**
 * Reads JSON that somebody else may have written. Packed, a list of a hundred million empty lists is a file of a few
 * kilobytes; read, it takes gigabytes and half a minute before any schema sees it. So the values are counted first.
 * Throws a RangeError for too many, a SyntaxError for no JSON.
 */
export function parseBounded(bytes: Uint8Array, most = MOST_VALUES): unknown {
  if (valuesIn(bytes, most) > most) throw new RangeError(`more than ${most} values`);
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

/** About how many values a JSON text holds: what opens one, and what parts two, outside of texts. Stops at `most`. */
function valuesIn(bytes: Uint8Array, most: number): number {
  let values = 1;
  for (let at = 0; at < bytes.length && values <= most; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfText(bytes, at);
    else if (byte === COMMA || byte === BRACKET || byte === BRACE) values++;
  }
  return values;
}

/** Where the text that begins at a quote ends. */
function endOfText(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
