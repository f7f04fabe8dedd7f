import { nearest } from './fault';
import type { Comparison, Experiment } from './schema';

/** What the comparisons say of arms and measures must be there, and fit their effect; one line for each fault. */
export function compareFaults(e: Experiment): string[] {
  const faults: string[] = [];
  if (Object.keys(e.arms).length < 2) faults.push('arms: needs at least two, a treatment and a control');
  if (Object.keys(e.measures).length === 0) faults.push('measures: needs at least one');
  e.compare.forEach((c, i) => {
    const say = (what: string) => faults.push(`compare.${i}${what}`);
    measureFaults(c, e, say);
    if (c.effect === 'margin') marginFaults(c, say);
    else if (c.contrast) contrastFaults(c, c.contrast, say);
    else pairFaults(c, say);
    for (const one of armsOf(c))
      if (!Object.hasOwn(e.arms, one)) say(`: there is no arm '${one}'${nearest(one, Object.keys(e.arms))}`);
    if (c.atLeast !== undefined && c.atMost !== undefined)
      say(': say either atLeast or atMost; the whole interval must lie beyond one effect');
  });
  return faults;
}

type Say = (what: string) => void;

/** Arms that a comparison names, in any role. */
export function armsOf(c: Comparison): string[] {
  const single = [c.treatment, c.control, c.placebo].filter((one) => one !== undefined);
  return [...Object.keys(c.contrast ?? {}), ...single, ...(c.rivals ?? [])];
}

function measureFaults(c: Comparison, e: Experiment, say: Say): void {
  const known = Object.keys(e.measures);
  const hold = (key: string, one: string) => {
    if (!known.includes(one)) say(`.${key}: there is no measure '${one}'${nearest(one, known)}`);
  };
  if (c.effect !== 'margin' && c.measure === undefined) say('.measure: name what is compared');
  if (c.measure !== undefined) hold('measure', c.measure);
  if (c.controlMeasure !== undefined) hold('controlMeasure', c.controlMeasure);
  if (c.per !== undefined) {
    hold('per', c.per);
    if (c.effect === 'd') say('.per: a rate has no deviation of games; take ratio or difference');
  }
  for (const one of c.over ?? []) hold('over', one);
  if (c.effect !== 'margin')
    for (const key of ['over', 'rivals', 'at'] as const)
      if (c[key] !== undefined) say(`.${key}: goes with the effect margin only`);
}

function marginFaults(c: Comparison, say: Say): void {
  if (c.over === undefined) say('.over: name the measures that are weighed');
  if (c.rivals === undefined) say('.rivals: name the arms of which the best counts');
  if (c.treatment === undefined) say('.treatment: name an arm');
  for (const key of ['measure', 'control', 'controlMeasure', 'per', 'contrast'] as const)
    if (c[key] !== undefined) say(`.${key}: does not go with the effect margin`);
}

function pairFaults(c: Comparison, say: Say): void {
  for (const role of ['treatment', 'control'] as const)
    if (c[role] === undefined) say(`.${role}: name an arm`);
}

function contrastFaults(c: Comparison, contrast: Readonly<Record<string, number>>, say: Say): void {
  for (const role of ['treatment', 'control'] as const)
    if (c[role] !== undefined) say(`.${role}: a contrast names its own arms; leave ${role} out`);
  if (c.controlMeasure !== undefined)
    say('.controlMeasure: goes with treatment and control, not with a contrast');
  const sum = Object.values(contrast).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum) > 1e-9) say(`.contrast: the weights must sum to 0, and sum to ${sum}`);
  if (c.effect === 'ratio') say('.effect: a contrast has no ratio; take difference or d');
  if (c.placebo !== undefined) say('.placebo: goes with treatment and control, not with a contrast');
}
