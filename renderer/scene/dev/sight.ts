import { frameOf } from '../layout/frame';
import { guessWidth } from '../layout/geometry';
import type { Sight } from '../picture/types';

/** A sight without a canvas, for tests: widths of text are guessed. */
export function sightOf(width = 1215, height = 815, textScale = 1): Sight {
  return {
    frame: frameOf(width, height, textScale),
    measure: guessWidth,
    nameOf: (_kind, id) => id,
    density: 1,
  };
}
