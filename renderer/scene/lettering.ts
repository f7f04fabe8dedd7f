import { TYPE } from '../tokens/tokens';
import { clamp, type Measure } from './layout/geometry';

/** Wait until the house's type has arrived: text measured before that would be measured in another. */
export async function typeReady(): Promise<void> {
  const weights = Object.values(TYPE.weight);
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 14px '${TYPE.family}'`)));
}

/**
 * The house's type is cut wider for small text than for large, between these sizes in pixels: measured at another size than
 * it is set in, a name would take more room than it was given.
 */
const CUT = { least: 14, most: 32 };

/** Measures texts as the canvas will set them; asks each only once. */
export function measurer(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, weight = TYPE.weight.medium) => {
    const cut = clamp(size, CUT.least, CUT.most);
    const key = `${weight} ${cut} ${text}`;
    let unit = known.get(key);
    if (unit === undefined) {
      if (context) context.font = `${weight} ${cut}px '${TYPE.family}', ${TYPE.fallback}`;
      unit = context ? context.measureText(text).width / cut : text.length * 0.56;
      known.set(key, unit);
    }
    return unit * size;
  };
}
