import type { ParameterSection } from '../parameter';
import { common } from './policies/common';
import { intervention } from './policies/intervention';
import { liberal } from './policies/liberal';
import { mercantilist } from './policies/mercantilist';
import { sovereign } from './policies/sovereign';
import { transformative } from './policies/transformative';

/** Every coefficient of the policies. An amount is what an act moves from the far end of a scale, by native skill. */
export const policyParameters = {
  ...common,
  ...liberal,
  ...intervention,
  ...transformative,
  ...mercantilist,
  ...sovereign,
} as const satisfies ParameterSection;
