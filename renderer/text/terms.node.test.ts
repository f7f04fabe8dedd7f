import { readdirSync, readFileSync } from 'node:fs';
import { english } from '@shared/text/en/index';
import { ORDERS } from '@shared/world/ids';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../panels/foot/Criteria';
import { TERMS, termOf } from './terms';

const ROOT = `${import.meta.dirname}/..`;
const SOURCES =
  /^(Buzan 1993|Sakwa 2019|Walzer 2013|Walzer 1999|(Watson|Kissinger) in (Buzan 1993|Sakwa 2019)|This game)$/;

/** Every gloss that a component names outright: `<Gloss term="circles">`. */
function named(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.includes('.test.'))
    .flatMap((name) => [...readFileSync(`${ROOT}/${name}`, 'utf8').matchAll(/<Gloss term="(\w+)"/g)])
    .map(([, term = '']) => term);
}

describe('terms of theory', () => {
  it('each have a title, a paragraph and a source', () => {
    expect(TERMS.length).toBeGreaterThan(30);
    for (const term of TERMS) {
      expect(english[`gloss.${term}.text`]?.length, term).toBeGreaterThan(60);
      for (const source of (english[`gloss.${term}.source`] ?? '').split('; '))
        expect(source, term).toMatch(SOURCES);
    }
  });

  it('have a gloss wherever one is asked for', () => {
    const asked = [
      ...named(),
      ...ORDERS,
      ...CRITERIA,
      'disorder',
      ...['mandate', 'clarity', 'cost'].map((field) => termOf('crisis', field) ?? field),
    ];
    expect(asked.filter((term) => !TERMS.includes(term))).toEqual([]);
    expect(named()).toContain('circles');
  });

  it('explain the numbers of the world that are theory, by their record too', () => {
    expect(termOf('institution', 'ownership.liberal')).toBe('ownership');
    expect(termOf('system', 'primary.sovereignty')).toBe('primary');
    expect(termOf('state', 'carbon')).toBeNull();
    const terms = Object.keys(english).flatMap((key) => {
      const [, on = '', field = ''] = /^field\.(\w+)\.(.+)$/.exec(key) ?? [];
      return termOf(on, field) ?? [];
    });
    expect(terms.filter((term) => !TERMS.includes(term))).toEqual([]);
    expect(new Set(terms).size).toBeGreaterThan(12);
  });
});
