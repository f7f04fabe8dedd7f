import { describe, expect, it } from 'vitest';
import { STATE_INPUTS } from './rules/coalition/inputs';
import { CRISIS_KINDS, CRISIS_MOMENTS, CRISIS_RULE_TITLES, circleGloss } from './rules/crises';
import { PERSUASIONS } from './rules/response/persuade';
import { english as catalogue } from './text/en';
import { CIRCLES } from './world/circles';

/** Crises and responses speak in keys: each must have its sentence. */
describe.each(CRISIS_KINDS.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  it('has a name, a text, a gloss for each circle and a title for each moment', () => {
    const keys = [
      kind.title.key,
      `${kind.title.key}.text`,
      ...CIRCLES.map((circle) => circleGloss(id, circle).key),
      ...CRISIS_MOMENTS.map((moment) => CRISIS_RULE_TITLES[`crisis.${id}.${moment}`]?.title.key ?? moment),
    ];
    expect(keys.filter((key) => !catalogue[key])).toEqual([]);
  });
});

it('every rule has a title and a source', () => {
  for (const { title, source } of Object.values(CRISIS_RULE_TITLES)) {
    expect(catalogue[title.key], title.key).toBeTruthy();
    expect(source).not.toBe('');
  }
});

it('offers, votes, bars, endings, persuasions and terms have words', () => {
  const keys = [
    ...['none', 'stands', 'scaled', 'withdrawn', 'standsInstead', 'scaledInstead'].map(
      (end) => `leadership.${end}`,
    ),
    ...['given', 'failed', 'vetoed'].map((end) => `mandate.${end}`),
    ...['reversed', 'contained', 'failed', 'unanswered', 'settled'].map((end) => `crisis.outcome.${end}`),
    ...[
      'gone',
      'target',
      'victim',
      'annexed',
      'weak',
      'constitution',
      'noForce',
      'poor',
      'noTarget',
      'notFriend',
    ].map((why) => `barred.${why}`),
    ...PERSUASIONS.flatMap((act) => [`persuasion.${act}`, `response.${act}.title`]),
    ...['alignLeader', 'alignTarget', 'stake', 'mandate', 'norm', 'opinion', 'dependence'].map(
      (term) => `coalition.term.${term}`,
    ),
  ];
  expect(keys.filter((key) => !catalogue[key])).toEqual([]);
  // Force, wealth and restraint are prices, not pulls: they have no term.
  expect(STATE_INPUTS.filter((input) => !catalogue[`coalition.term.${input}`])).toEqual([
    'force',
    'wealth',
    'restraint',
  ]);
});
