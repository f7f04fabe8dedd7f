import type { Text } from './useText';

const MOST = 3;

/** “Oman, Poland, Qatar +6”: as many names as a line holds, in the order of names, and how many more. */
export function someNames(names: readonly string[], { compare }: Pick<Text, 'compare'>): string {
  const told = [...names].sort(compare);
  const more = told.length - MOST;
  return told.slice(0, MOST).join(', ') + (more > 0 ? ` +${more}` : '');
}
