import type { ParameterSection } from '../parameter';
import { above } from './drift/above';
import { agencies } from './drift/agencies';
import { between } from './drift/between';
import { centre } from './drift/centre';
import { ground } from './drift/ground';
import { protection } from './drift/protection';
import { shaping } from './drift/shaping';

/** Every coefficient of the structural drifts. */
export const driftParameters = {
  ...between,
  ...ground,
  ...above,
  ...centre,
  ...protection,
  ...shaping,
  ...agencies,
} as const satisfies ParameterSection;
