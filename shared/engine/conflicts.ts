import type { SetTo } from '../rules/effect';
import { byText } from '../world/lookups';

/**
 * Which of two contradicting settings of one field stands (rule E-4 of the rule book). The higher row wins; within a
 * row the weightier value, then the earlier order by id, so that the outcome never depends on who was listed first.
 */
const PRECEDENCE: readonly { prefix: string; why: string }[] = [
  { prefix: 'crisis.', why: 'what force has done outranks what was agreed' },
  { prefix: 'policy.', why: 'what a government decides outranks what happens by itself' },
  { prefix: 'drift.', why: 'structure moves what nobody decided' },
  { prefix: '', why: 'anything else' },
];

function rank(rule: string): number {
  for (let i = 0; i < PRECEDENCE.length; i++) {
    const row = PRECEDENCE[i];
    if (row && rule.startsWith(row.prefix)) return i;
  }
  return PRECEDENCE.length;
}

/** Negative when `a` prevails over `b`. Total: two sets never tie unless they come of the same rule and order. */
export function prevails(a: SetTo, b: SetTo): number {
  const byRank = rank(a.because.rule) - rank(b.because.rule);
  if (byRank !== 0) return byRank;
  if (typeof a.value === 'number' && typeof b.value === 'number' && a.value !== b.value)
    return b.value - a.value;
  const byRule = byText(a.because.rule, b.because.rule);
  if (byRule !== 0) return byRule;
  const byOrder = byText(a.because.order ?? '', b.because.order ?? '');
  return byOrder !== 0 ? byOrder : byText(JSON.stringify(a.value), JSON.stringify(b.value));
}
