import { describe, expect, it } from 'vitest';
import { findTraps } from './determinism';
import { isTest, readSources } from './sources';

describe('shared/', () => {
  const sources = readSources('shared').filter(({ path }) => !isTest(path));

  it('uses nothing that differs between machines', () => {
    expect(sources.flatMap((source) => findTraps(source))).toEqual([]);
  });
});

describe('the check for traps', () => {
  const traps = (text: string) => findTraps({ path: 'shared/rules/a.ts', text });

  it.each([
    'const a = 2 ** 3;',
    'let a = 2; a **= 3;',
    'const a = Math.random();',
    'const a = Math.pow(2, 3);',
    'const a = Math.exp(1);',
    "const a = Math['exp'](1);",
    'const { exp } = Math;',
    'const m = Math;',
    'const a = Math?.log(2);',
    'const a = Date.now();',
    'const a = new Date(0);',
    'const a = new Intl.Collator();',
    'const a = performance.now();',
    'const a = structuredClone({});',
    'const a = globalThis;',
    "const a = (3).toLocaleString('en');",
    "const a = 'a'.localeCompare('b');",
    'const a = [3, 1].sort();',
    'const a = [3, 1].toSorted();',
    "const a = [3, 1]['sort']();",
    'const a = { Date };',
    'const a = { [Date]: 1 };',
  ])('catches %s', (text) => {
    expect(traps(text).length).toBeGreaterThan(0);
  });

  it.each([
    'const a = 2 * 3 + Math.sqrt(2) - Math.max(1, Math.abs(-2));',
    'const a = [3, 1].sort((x, y) => x - y);',
    'const a = [3, 1].toSorted((x, y) => x - y);',
    '// Math.random and Date.now are banned here\nconst a = "Date";',
    'const a = { Date: 1, Math: 2 }; const b = a.Date + a.Math;',
    'interface Dated { Date: number }',
  ])('lets pass %s', (text) => {
    expect(traps(text)).toEqual([]);
  });

  it('says file, line and reason', () => {
    expect(traps('\nconst a = 2 ** 3;')).toEqual([
      'shared/rules/a.ts:2 **: differs between engines by a bit',
    ]);
  });
});
