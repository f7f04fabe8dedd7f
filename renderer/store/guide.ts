/**
 * The first game's guide: hints at the point of need, in the order in which a game comes to them. Each is put away by
 * itself; whoever wants none skips them all.
 */
export const GUIDE = [
  'first',
  'objective',
  'orders',
  'preview',
  'film',
  'crisis',
  'mandate',
  'why',
  'time',
  'end',
] as const;
export type GuideStep = (typeof GUIDE)[number];
