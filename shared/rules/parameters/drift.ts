import type { ParameterSection } from '../parameter';
import { above } from './drift/above';
import { between } from './drift/between';
import { centre } from './drift/centre';
import { ground } from './drift/ground';

/** Every coefficient of the structural drifts. */
export const driftParameters = {
  ...between,
  ...ground,
  ...above,
  ...centre,
} as const satisfies ParameterSection;
