import { aMovement, aWar, aWorld } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { aSmallWorld } from '../testing/table';
import { comings, netChanges, valueAt } from './changes';
import { fieldName, nameOf, refName } from './names';
import { course, datePart, gain, level, reading, signed, signedLevel } from './numbers';
import { textFor } from './useText';

const world = { ...aSmallWorld({ crisis: true }), wars: { w: aWar(['ccc'], ['bbb'], { id: 'w' }) } };

describe('names', () => {
  it('call things as the scene calls them', () => {
    expect(nameOf(world, 'state', 'aaa')).toBe('Aland');
    expect(nameOf(world, 'institution', 'club')).toBe('Club');
    expect(nameOf(world, 'seat', 'aaa')).toBe('Aland');
    expect(nameOf(world, 'dyad', 'aaa~bbb')).toBe('Aland and Bland');
    expect(nameOf(world, 'crisis', 'grab')).toBe('Annexation (Bland)');
    expect(nameOf(world, 'war', 'w')).toBe('War of Cland against Bland');
    expect(nameOf(world, 'policy', 'sanction')).toBe('Impose sanctions');
    expect(nameOf(world, 'regime', 'anarchy')).toBe('Anarchy');
    expect(nameOf(aWorld({ movements: [aMovement({ id: 'm', name: 'Greens' })] }), 'movement', 'm')).toBe(
      'Greens',
    );
  });

  it('leave text alone that only looks like an id', () => {
    const { t } = textFor(world);
    expect(t('ui.library.folder', { folder: 'C:\\games' })).toBe('Kept in C:\\games');
    expect(nameOf(world, 'state', 'zzz')).toBe('zzz');
  });

  it('say whose number it is', () => {
    expect(refName(world, { on: 'state', id: 'aaa', field: 'force' })).toBe('Aland: armed force');
    expect(refName(world, { on: 'system', id: 'system', field: 'warming' })).toBe('Harm to the climate');
    expect(fieldName(world, { on: 'institution', field: 'members.bbb' })).toBe('commitment of Bland');
  });
});

describe('numbers', () => {
  it('tell readings to their tenth and numbers of the world whole, whatever they are', () => {
    expect([reading(65), reading(41.86), reading(-0.04)]).toEqual(['65.0', '41.9', '0.0']);
    expect([level(65), level(41.86), level(-0.4)]).toEqual(['65', '42', '0']);
  });

  it('tell where a level went, and by how much where whole numbers would say that nothing moved', () => {
    expect(course(53.2, 58.4)).toBe('53 → 58');
    expect(course(-0.3, 9.8)).toBe('0 → 10');
    expect(course(53, 53.4)).toBe('53  +0.4');
  });

  it('count a gain between the two that are told', () => {
    expect(gain(52.34, 52.16)).toBe(-0.1);
    expect(gain(52.3, 52.26)).toBe(0);
    expect(gain(-0.26, 1)).toBe(1.3);
  });

  it('carry their sign, and zero carries none', () => {
    expect([signed(1.26), signed(-3), signed(0.01)]).toEqual(['+1.3', '−3', '0']);
    expect(signedLevel(94.9)).toBe('+95');
  });

  it('tell halves of a year', () => {
    expect(datePart(1990.5, 0.5)).toEqual({ year: 1990, part: 'h2' });
    expect(datePart(1991, 0.5)).toEqual({ year: 1991, part: 'h1' });
    expect(textFor(null).date(1995, 5)).toBe('1995');
    expect(textFor(null).date(6, 5)).toBe('year 6');
  });
});

describe('changes of a turn', () => {
  const entry = { phase: 'drift' as const, rule: 'drift.x', kind: 'add' as const };

  it('are one line for each number, from where it began to where it ended, the greatest first', () => {
    const found = netChanges([
      { ...entry, n: 0, on: 'state', id: 'aaa', field: 'force', before: 10, after: 14 },
      { ...entry, n: 1, on: 'state', id: 'bbb', field: 'force', before: 50, after: 42 },
      { ...entry, n: 2, on: 'state', id: 'aaa', field: 'force', before: 14, after: 12 },
      { ...entry, n: 3, on: 'state', id: 'ccc', field: 'force', before: 5, after: 5.1 },
    ]);
    expect(found.map(({ id, before, after, by }) => ({ id, before, after, by }))).toEqual([
      { id: 'bbb', before: 50, after: 42, by: -8 },
      { id: 'aaa', before: 10, after: 12, by: 2 },
    ]);
  });

  it('keep words apart from numbers, and who came from what moved', () => {
    const set = { ...entry, kind: 'set' as const };
    const entries = [
      {
        ...set,
        n: 0,
        on: 'state' as const,
        id: 'bbb',
        field: 'standing',
        before: 'sovereign',
        after: 'annexed',
      },
      { ...set, n: 1, on: 'crisis' as const, id: 'grab', field: 'stage', before: 'open', after: 'closed' },
      {
        ...entry,
        kind: 'create' as const,
        n: 2,
        on: 'treaty' as const,
        id: 't',
        field: '',
        before: null,
        after: 't',
      },
    ];
    expect(netChanges(entries).map(({ field }) => field)).toEqual(['standing']);
    expect(comings(entries)).toEqual([{ kind: 'create', on: 'treaty', id: 't' }]);
  });

  it('leave out lists and records that were set whole, which nobody can read as the ledger has them', () => {
    const set = { ...entry, kind: 'set' as const, n: 0 };
    expect(
      netChanges([
        { ...set, on: 'seat', id: 'aaa', field: 'start', before: '{"aim.x":1}', after: '{"aim.x":2}' },
        { ...set, on: 'institution', id: 'club', field: 'vetoes', before: '["aaa","bbb"]', after: '["aaa"]' },
      ]),
    ).toEqual([]);
  });

  it('tell what began and ended within the turn once', () => {
    const war = {
      ...entry,
      on: 'war' as const,
      id: 'w',
      field: '',
      crisis: 'grab',
      before: null,
      after: null,
    };
    const entries = [
      { ...war, kind: 'create' as const, n: 0 },
      { ...war, kind: 'end' as const, n: 1 },
      { ...war, kind: 'end' as const, n: 2, id: 'old' },
    ];
    expect(comings(entries)).toEqual([
      { kind: 'passed', on: 'war', id: 'w', crisis: 'grab' },
      { kind: 'end', on: 'war', id: 'old', crisis: 'grab' },
    ]);
  });

  it('find a value by its name', () => {
    expect(valueAt(world, { on: 'state', id: 'aaa', field: 'force' })).toBe(60);
    expect(valueAt(world, { on: 'institution', id: 'club', field: 'members.aaa' })).toBe(60);
    expect(valueAt(world, { on: 'system', id: 'system', field: 'primary.war' })).toBe(50);
    expect(valueAt(world, { on: 'state', id: 'zzz', field: 'force' })).toBeNull();
  });
});
