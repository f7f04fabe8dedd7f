import { z } from 'zod';
import { experimentSchema } from './schema';

/** The format of experiments as a JSON Schema, so that an editor can help to write one. */
export function experimentJsonSchema(): object {
  const made = z.toJSONSchema(experimentSchema, { io: 'input' });
  return { title: 'Experiment', description: 'See docs/experiments.md.', ...made };
}
