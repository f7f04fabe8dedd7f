import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { propositions } from '../shared/lab/propositions';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'propositions.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| P\d+ \|/.test(line));
const told = rows.filter((line) => line.split('|').length === 10);
const claimed = rows.filter((line) => line.split('|').length === 5);

describe('the page on propositions', () => {
  it.each(propositions().map((one) => [one.id, one] as const))(
    'tells %s by its claim, kind and verdict',
    (id, one) => {
      expect(claimed).toContain(`| ${id} | ${one.claim} | ${one.source} |`);
      const row = told.filter((line) => line.startsWith(`| ${id} | ${one.kind} |`));
      expect(row).toHaveLength(1);
      expect(row[0]).toMatch(/\| (yes|\*\*no\*\* \(\d of \d\)) \|$/);
    },
  );

  it('gives a reason for each that fails, and for no other', () => {
    const failing = told.filter((line) => line.includes('**no**')).map((line) => line.split('|')[1]?.trim());
    const reasons = [...page.matchAll(/^\*\*(P\d+)[,.]/gm)].map(([, id]) => id);
    expect(reasons).toEqual(failing);
  });
});
