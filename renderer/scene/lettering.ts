import { BitmapFont } from 'pixi.js';
import { TYPE } from '../tokens/tokens';
import type { Measure } from './layout/geometry';

/** Wait until the house's type has arrived: text measured before that would be measured in another. */
export async function typeReady(): Promise<void> {
  const weights = Object.values(TYPE.weight);
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 14px '${TYPE.family}'`)));
}

/** Measures texts as the canvas will set them; asks each only once. */
export function measurer(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, weight = TYPE.weight.medium) => {
    const key = `${weight} ${text}`;
    let unit = known.get(key);
    if (unit === undefined) {
      if (context) context.font = `${weight} 100px '${TYPE.family}', ${TYPE.fallback}`;
      unit = (context?.measureText(text).width ?? text.length * 56) / 100;
      known.set(key, unit);
    }
    return unit * size;
  };
}

const cut = new Set<string>();

/** Bitmap fonts of the running numbers: digits, and the names of fields. Each is one texture, whatever is written. */
export interface CutType {
  digits: string;
  words: string;
}

/** Cut them once for a resolution. Returns the names of the fonts. */
export function cutType(resolution: number): CutType {
  const made = { digits: `Worldhouse digits ${resolution}`, words: `Worldhouse words ${resolution}` };
  if (cut.has(made.digits)) return made;
  cut.add(made.digits);
  const font = (name: string, fontWeight: '700' | '400', chars: string | [string, string][]) =>
    BitmapFont.install({
      name,
      chars,
      resolution,
      // Measuring every pair of letters is a fifth of the way to the first picture, and unseen at this size.
      skipKerning: true,
      style: { fontFamily: TYPE.family, fontSize: 18, fontWeight, fill: 0xffffff },
    });
  font(made.digits, '700', '0123456789+−-., ');
  font(made.words, '400', [
    [' ', '~'],
    ['À', 'ÿ'],
    ['’', '’'],
    ['–', '–'],
  ]);
  return made;
}
