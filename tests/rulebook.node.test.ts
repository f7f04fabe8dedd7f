import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CRISIS_KINDS } from '../shared/rules/crises';
import { DRIFTS } from '../shared/rules/drift';
import type { Token } from '../shared/rules/effect';
import { allParameters } from '../shared/rules/parameters';
import { POLICIES } from '../shared/rules/policies';
import { english } from '../shared/text/en';
import { drift } from '../shared/text/en/drift';
import { policies } from '../shared/text/en/policies';
import { isTest, readSources, type Source } from './sources';
import { parse, walk } from './syntax';

/** Rules of the host that its tests prove under titles of their own; a part of the title. */
const PROVED_BY: Readonly<Record<string, string>> = {
  'C-16': 'an order for another’s seat',
  'G-1': 'played again comes to the same moments',
  'G-2': 'that comes out otherwise says that it does from turn %i on',
  'G-3': 'made by rules of another version is not played again, but its snapshots are checked',
  'G-4': 'cut off at any byte keeps every line that was whole',
  'G-5': 'that are damaged or foreign change nothing',
  'G-6': 'is the same after it was closed and opened, drafts and all',
  'G-7': 'a program that is killed',
};

const ID = /\b[A-Z]-\d+\b/g;
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const book = read('shared/RULES.md');
/** Each rule's id and its one line. */
const rules = [...book.matchAll(/^- \*\*([A-Z]-\d+)\*\* (.+)$/gm)].map((m) => ({
  id: m[1] ?? '',
  text: m[2] ?? '',
}));
const ids = rules.map((rule) => rule.id);

/** Titles and other strings of a test file; comments are none. */
function stringsOf({ path, text }: Source): string[] {
  const found: string[] = [];
  walk(parse(path, text), ({ type, value, raw }) => {
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type !== 'TemplateElement') return;
    found.push(typeof raw === 'string' ? raw : String((value as { raw?: unknown }).raw));
  });
  return found;
}

const tests = readSources('shared', 'electron', 'renderer', 'tests', 'scripts', 'e2e').filter(
  ({ path }) => isTest(path) && path !== 'tests/rulebook.node.test.ts',
);
const strings = tests.flatMap(stringsOf);
const named = new Set(strings.flatMap((string) => string.match(ID) ?? []));

describe('the rule book', () => {
  it('gives every id once, in order within its letter', () => {
    expect(rules.length).toBeGreaterThan(150);
    expect(new Set(ids).size).toBe(ids.length);
    const lines = book.split('\n').filter((line) => line.startsWith('- '));
    expect(lines.length, 'every line of a list is a rule').toBe(rules.length);
    for (const letter of new Set(ids.map((id) => id[0]))) {
      const numbers = ids.filter((id) => id[0] === letter).map((id) => Number(id.slice(2)));
      expect(numbers, letter).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  it('has a test for every rule', () => {
    expect(ids.filter((id) => !named.has(id) && !(id in PROVED_BY))).toEqual([]);
  });

  it('knows every id that a test names', () => {
    expect([...named].filter((id) => !ids.includes(id)).sort()).toEqual([]);
  });

  it.each(Object.entries(PROVED_BY))('%s is proved by a test of the host', (id, title) => {
    expect(ids).toContain(id);
    expect(
      strings.some((string) => string.includes(title)),
      title,
    ).toBe(true);
  });

  it('names every policy, drift and kind of crisis as the rules do, with its source', () => {
    const said = (words: Readonly<Record<string, string>>, title: Token) => words[title.key] ?? title.key;
    const line = (id: string) => rules.find(({ text }) => text.includes(`(\`${id}\``));
    for (const policy of POLICIES) {
      const { text = '' } = line(policy.id) ?? {};
      expect(text).toContain(`${said(policies, policy.title)} (\`${policy.id}\`; ${policy.storey};`);
      expect(text.endsWith(`*${policy.source}*`), policy.id).toBe(true);
    }
    for (const rule of DRIFTS) {
      const { text = '' } = line(rule.id) ?? {};
      expect(text).toContain(`${said(drift, rule.title)} (\`${rule.id}\`)`);
      expect(text.endsWith(`*${rule.source}*`), rule.id).toBe(true);
    }
    for (const kind of CRISIS_KINDS) {
      const { text = '' } = line(kind.id) ?? {};
      expect(text).toContain(`${said(english, kind.title)} (\`${kind.id}\``);
      expect(text.endsWith(`*${kind.source}*`), kind.id).toBe(true);
    }
    const listed = rules.filter(({ id }) => 'PDK'.includes(id[0] ?? '') && /\(`\w+`/.test(text(id)));
    expect(listed.length).toBe(POLICIES.length + DRIFTS.length + CRISIS_KINDS.length);
  });

  it('says no number that the table does not', () => {
    const table = new Map(allParameters().map((row) => [`${row.section}.${row.name}`, row.parameter.value]));
    const numbers = [...book.matchAll(/`([\w.]+\.\w+) = ([-\d.]+)`/g)];
    expect(numbers.length).toBeGreaterThan(50);
    for (const [, name = '', value] of numbers)
      expect(`${name} = ${table.get(name)}`).toBe(`${name} = ${value}`);
  });
});

const text = (id: string) => rules.find((rule) => rule.id === id)?.text ?? '';
