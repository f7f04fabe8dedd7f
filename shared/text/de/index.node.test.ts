import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import gulf from '../../scenarios/gulf-1990.json';
import { CATALOGUES as ENGLISH } from '../en/index';
import { CATALOGUES, german } from './index';

/** What a reader of German reads in English, by file. A file that is not here has every key. */
const FALLS_BACK: Readonly<Record<string, RegExp>> = {
  // Who set off a crisis, titles of rules, and bars that hardly a player meets.
  crises: /^crisis\.scheduled$|^response\.|^barred\.(gone|target|noTarget)$/,
  // What only a setup that no screen offers can bring about.
  engine: /^refused\.(unknownScenario|seatTwice|noSeatState|badTurns)$/,
  // Files, doors and the command line.
  host: /^host\./,
  // Reasons in whole sentences, and measures that only reports name.
  measures:
    /\.(met|missing|because|preponderance)$|^(measure\.(concentration|gap|effectiveOrders|ownership)|society|failure)\b/,
  // Words to each seat, but for the first four of the Gulf, and names of regions and cultures.
  scenarios: /^(?!scenario\.[\w-]+\.(title|summary|briefing)|history\.gulf-1990)/,
};

const holes = (sentence: string) => [...sentence.matchAll(/\{\w+%?\}/g)].map(([hole]) => hole).sort();

describe('the German catalogue', () => {
  it('is composed of every file beside it', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    expect(Object.keys(CATALOGUES).sort()).toEqual(files.sort());
  });

  it.each(Object.keys(ENGLISH))('says everything in %s, but for what is listed', (file) => {
    const own = CATALOGUES[file] ?? {};
    const missing = Object.keys(ENGLISH[file] ?? {}).filter((key) => own[key] === undefined);
    expect(missing.filter((key) => !FALLS_BACK[file]?.test(key))).toEqual([]);
  });

  it('lists nothing as falling back that does not', () => {
    for (const file of Object.keys(FALLS_BACK)) {
      const own = CATALOGUES[file] ?? {};
      const missing = Object.keys(ENGLISH[file] ?? {}).filter((key) => own[key] === undefined);
      expect(
        missing.some((key) => FALLS_BACK[file]?.test(key)),
        file,
      ).toBe(true);
    }
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

  it('names everything in the Gulf, and nothing that is not there', () => {
    const { id, world } = gulf;
    const kinds = {
      state: world.states,
      institution: world.institutions,
      people: world.peoples,
      movement: world.movements,
    };
    const there = Object.entries(kinds).flatMap(([kind, record]) =>
      Object.keys(record).map((one) => `${id}.${kind}.${one}`),
    );
    const keys = Object.keys(CATALOGUES.names ?? {});
    const named = (prefix: string) =>
      keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    expect(named('name.').sort()).toEqual(there.sort());
    expect(named('label.').filter((one) => !there.includes(one))).toEqual([]);
    // The pillars of the gallery have no room for names in full.
    expect(named('label.').filter((one) => one.includes('.institution.'))).toHaveLength(
      Object.keys(world.institutions).length,
    );
  });

  it('is German: hardly a sentence of some length is the English one', () => {
    const english: Record<string, string> = Object.assign({}, ...Object.values(ENGLISH));
    const same = Object.entries(german).filter(
      ([key, sentence]) => sentence.length > 12 && sentence === english[key] && !key.endsWith('.source'),
    );
    // What is all holes and signs reads alike in both.
    expect(same.filter(([, sentence]) => /[a-z]{3}/i.test(sentence.replace(/\{\w+%?\}/g, '')))).toEqual([]);
  });
});
