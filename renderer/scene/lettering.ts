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
