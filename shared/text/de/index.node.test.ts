import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOUNDED } from '../../data/founded';
import { scenario } from '../../scenarios/catalogue';
import { CATALOGUES as ENGLISH } from '../en/index';
import { HOLE } from '../say';
import { CATALOGUES, german } from './index';

const holes = (sentence: string) => [...sentence.matchAll(HOLE)].map(([hole]) => hole).sort();

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the German catalogue', () => {
  it('is composed of every file beside it', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    expect(Object.keys(CATALOGUES).sort()).toEqual(files.sort());
  });

  it.each(Object.keys(ENGLISH))('says everything in %s', (file) => {
    const own = CATALOGUES[file] ?? {};
    expect(Object.keys(ENGLISH[file] ?? {}).filter((key) => own[key] === undefined)).toEqual([]);
  });

  it('has no key that English lacks, and in each the same holes', () => {
    for (const [file, own] of Object.entries(CATALOGUES)) {
      if (file === 'names') continue;
      for (const [key, sentence] of Object.entries(own)) {
        const english = ENGLISH[file]?.[key];
        expect(english, `${file}: ${key}`).toBeTypeOf('string');
        expect(holes(sentence), key).toEqual(holes(english ?? ''));
        expect(sentence.trim(), key).not.toBe('');
      }
    }
  });

  it('names everything in the scenarios that is called otherwise in German, and nothing that is not there', () => {
    // An invented world differs from seed to seed in what it holds, never in what that is called.
    const worlds = [
      scenario('gulf-1990').start(1),
      ...SEEDS.map((seed) => scenario('immature-anarchy').start(seed)),
    ];
    const there = new Set(
      worlds.flatMap((world) =>
        Object.entries({
          state: world.scenario === 'gulf-1990' ? world.states : {},
          institution: world.institutions,
          people: world.peoples,
          movement: world.movements,
          corporation: world.scenario === 'gulf-1990' ? {} : world.corporations,
        }).flatMap(([kind, record]) => Object.keys(record).map((one) => `${world.scenario}.${kind}.${one}`)),
      ),
    );
    const keys = Object.keys(CATALOGUES.names ?? {});
    const named = (prefix: string) =>
      keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    expect(named('name.').sort()).toEqual([...there].sort());
    expect(named('label.').filter((one) => !there.has(one))).toEqual([]);
    // The pillars of the gallery have no room for names in full.
    const pillars = [...there].filter((one) => one.includes('.institution.'));
    expect(named('label.').filter((one) => one.includes('.institution.'))).toHaveLength(pillars.length);
  });

  it('names every body that can be founded in play, in full and as its pillar has room', () => {
    const wanted = Object.keys(FOUNDED).flatMap((kind) => [`founded.${kind}`, `founded.${kind}.label`]);
    expect(Object.keys(german).filter((key) => key.startsWith('founded.'))).toEqual(wanted);
  });

  it('is German: hardly a sentence of some length is the English one', () => {
    const english: Record<string, string> = Object.assign({}, ...Object.values(ENGLISH));
    const same = Object.entries(german).filter(
      ([key, sentence]) => sentence.length > 12 && sentence === english[key] && !key.endsWith('.source'),
    );
    // What is all holes and signs reads alike in both.
    expect(same.filter(([, sentence]) => /[a-z]{3}/i.test(sentence.replace(HOLE, '')))).toEqual([]);
  });
});
