import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, english } from './index';

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));

describe('the catalogue', () => {
  it('is composed of every file beside it', () => {
    expect(Object.keys(CATALOGUES).sort()).toEqual(files.sort());
  });

  it('has no key twice', () => {
    const keys = Object.values(CATALOGUES).flatMap((one) => Object.keys(one));
    const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
    expect(twice).toEqual([]);
    expect(Object.keys(english)).toHaveLength(keys.length);
  });

  it('says something under every key', () => {
    for (const [key, sentence] of Object.entries(english)) expect(sentence.trim(), key).not.toBe('');
  });

  it('has every whole key that the renderer names', () => {
    const root = `${FOLDER}/../../../renderer`;
    const missing: string[] = [];
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name) || name.includes('.test.')) continue;
      const source = readFileSync(`${root}/${name}`, 'utf8');
      for (const [, key = ''] of source.matchAll(/'((?:ui|gloss|hint)\.[A-Za-z0-9.]+[A-Za-z0-9])'/g)) {
        const known = english[key] ?? english[`${key}.other`];
        if (known === undefined) missing.push(`${name}: ${key}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
