import { PHASES } from '@shared/views/record';
import { aCrisis, anInstitution, aSeat, aState, aWorld, someStates } from '@shared/world/build';
import { CIRCLES } from '@shared/world/circles';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedWorld } from '../dev/invented';
import { busyTurn, madeFilm, order, playedCrisis, somePlaces } from '../dev/made';
import { LONGEST, LONGEST_RING } from './draft';
import { beatAt, planOf } from './plan';

const small = () =>
  aWorld({
    states: [aState({ id: 'usa' }), aState({ id: 'irq' })],
    institutions: [anInstitution({ id: 'unsc' })],
    seats: [aSeat({ state: 'usa' }), aSeat({ state: 'irq', order: 'mercantilist' })],
  });

describe('planOf', () => {
  it('keeps a turn without effects still', () => {
    const plan = planOf(madeFilm(small(), null, () => []));
    expect(plan).toEqual({ beats: [], duration: 0 });
  });

  it('shows no running number outside the bounds of its field, though a sum leaves them on its way', () => {
    const film = madeFilm(small(), null, (pen) => {
      const usa = {
        phase: 'resolution',
        on: 'state',
        id: 'usa',
        field: 'opinion',
        order: '1.usa.0',
      } as const;
      pen.note({ ...usa, kind: 'add', before: 80, after: 112 });
      return [order('1.usa.0', 'usa', 'arm')];
    });
    expect(planOf(film).beats[0]?.ticks).toMatchObject([{ field: 'opinion', before: 80, after: 100 }]);
  });

  it('lets each order travel from the state of its seat to where it bites, in the order given', () => {
    const film = madeFilm(small(), null, (pen) => {
      pen.add('resolution', 'institution', 'unsc', 'authority', 5, { order: '1.irq.0' });
      pen.add('resolution', 'state', 'irq', 'wealth', -5, { order: '1.usa.0' });
      return [order('1.usa.0', 'usa', 'sanction'), order('1.irq.0', 'irq', 'sponsor')];
    });
    const { beats } = planOf(film);
    expect(beats.map((beat) => beat.orders)).toEqual([['1.usa.0'], ['1.irq.0']]);
    expect(beats[0]?.travels).toEqual([
      {
        from: { on: 'state', id: 'usa' },
        to: { on: 'state', id: 'irq' },
        order: 'liberal',
        n: 1,
        change: -1,
      },
    ]);
    expect(beats[1]?.travels[0]).toMatchObject({
      to: { on: 'institution', id: 'unsc' },
      order: 'mercantilist',
      n: 0,
    });
  });

  it('makes no step of its own of what the commit adds: it goes with the step that last touched the number', () => {
    const clamp = { kind: 'clamp', on: 'state', id: 'irq', rule: 'engine.clamp' } as const;
    const film = madeFilm(small(), null, (pen) => {
      pen.add('drift', 'state', 'irq', 'wealth', -5);
      pen.add('crisis', 'state', 'irq', 'cohesion', -9, { crisis: 'c1' });
      pen.add('crisis', 'state', 'usa', 'cohesion', -9, { crisis: 'c2' });
      pen.note({ ...clamp, phase: 'crisis', field: 'cohesion', before: -4, after: 0 });
      pen.note({ ...clamp, phase: 'response', field: 'opinion', before: -125, after: -100 });
      return [];
    });
    const { beats } = planOf(film);
    expect(beats.map(({ kind, crisis }) => [kind, crisis])).toEqual([
      ['drift', null],
      ['break', 'c1'],
      ['break', 'c2'],
    ]);
    expect(beats.map(({ entries }) => entries)).toEqual([[0], [1, 3], [2, 4]]);
    for (const { ticks } of beats) expect(ticks.length).toBeGreaterThan(0);
  });

  it('keeps a share that is made to fit with the order that touched another part of the same whole', () => {
    const film = madeFilm(small(), null, (pen) => {
      pen.add('resolution', 'state', 'usa', 'mix.liberal', 9, { order: '1.irq.0' });
      pen.add('resolution', 'state', 'usa', 'mix.sovereign', -9, { rule: 'engine.shares' });
      return [order('1.irq.0', 'irq', 'sponsor')];
    });
    expect(planOf(film).beats.map(({ orders, entries }) => [orders, entries])).toEqual([
      [['1.irq.0'], [0, 1]],
    ]);
  });

  it('lets a crisis break in the turn in which it comes, and run on in those after', () => {
    const before = { ...small(), crises: { old: aCrisis({ id: 'old', place: 'irq' }) } };
    const film = madeFilm(before, null, (pen) => {
      pen.add('crisis', 'state', 'irq', 'cohesion', -9, { crisis: 'old' });
      pen.add('crisis', 'state', 'usa', 'cohesion', -9, { crisis: 'new' });
      return [];
    });
    expect(planOf(film).beats.map(({ kind, crisis }) => [kind, crisis])).toEqual([
      ['runs', 'old'],
      ['break', 'new'],
    ]);
  });

  it('does not let a policy at home travel, and keeps a clamp with the order that caused it', () => {
    const film = madeFilm(small(), null, (pen) => {
      pen.add('resolution', 'state', 'usa', 'force', 5, { order: '1.usa.0' });
      pen.note({
        phase: 'resolution',
        kind: 'clamp',
        on: 'state',
        id: 'usa',
        field: 'force',
        before: 35,
        after: 34,
      });
      return [order('1.usa.0', 'usa', 'arm')];
    });
    const { beats } = planOf(film);
    expect(beats).toHaveLength(1);
    expect(beats[0]?.entries).toEqual([0, 1]);
    expect(beats[0]?.travels).toEqual([]);
  });

  it('settles the drift in one beat with its largest numbers running', () => {
    const film = madeFilm(small(), null, (pen) => {
      pen.add('drift', 'state', 'usa', 'force', 0.2);
      pen.add('drift', 'state', 'irq', 'force', -7, {
        from: [{ on: 'institution', id: 'unsc', field: 'authority' }],
      });
      return [];
    });
    const { beats } = planOf(film);
    expect(beats.map((beat) => beat.kind)).toEqual(['drift']);
    expect(beats[0]?.ticks).toEqual([
      { on: 'state', id: 'irq', field: 'force', before: 30, after: 23, n: 1 },
    ]);
    expect(beats[0]?.down).toBe(true);
    expect(beats[0]?.up).toBe(false);
  });

  it('plays a crisis ring by ring, each ring naming the entries that place its states', () => {
    const before = { ...small(), crises: { c: aCrisis({ id: 'c', place: 'irq' }) } };
    const film = madeFilm(before, playedCrisis('c', { usa: 'lead', irq: 'resist' }), (pen) => {
      const set = { phase: 'response', kind: 'set', on: 'crisis', id: 'c', crisis: 'c' } as const;
      pen.note({ ...set, field: 'circles.usa', after: 'lead' });
      pen.note({ ...set, field: 'circles.irq', after: 'resist' });
      pen.add('response', 'institution', 'unsc', 'authority', 4, { crisis: 'c' });
      return [];
    });
    const { beats } = planOf(film);
    expect(beats.map((beat) => beat.kind)).toEqual([
      'enter',
      ...CIRCLES.map(() => 'ring'),
      'outcome',
      'leave',
    ]);
    const rings = beats.filter((beat) => beat.kind === 'ring');
    expect(rings[0]?.entries).toEqual([0]);
    expect(rings[6]?.entries).toEqual([1]);
    expect(Math.max(...rings.map((beat) => beat.length))).toBeLessThanOrEqual(LONGEST_RING);
    // What it changed runs once the house is seen again.
    expect(beats.find((beat) => beat.kind === 'outcome')?.ticks).toEqual([]);
    expect(beats.find((beat) => beat.kind === 'leave')?.ticks).toHaveLength(1);
  });

  it('runs a number from what it was to what it is in the end, clamp and all', () => {
    const film = madeFilm(small(), null, (pen) => {
      pen.add('drift', 'state', 'usa', 'opinion', 30);
      pen.note({
        phase: 'drift',
        kind: 'clamp',
        on: 'state',
        id: 'usa',
        field: 'opinion',
        before: 30,
        after: 25,
      });
      return [];
    });
    const [tick] = planOf(film).beats[0]?.ticks ?? [];
    expect(tick).toMatchObject({ field: 'opinion', before: 0, after: 25 });
  });

  it('plays persuasion before the places are taken', () => {
    const before = { ...small(), crises: { c: aCrisis({ id: 'c', place: 'irq' }) } };
    const film = madeFilm(before, playedCrisis('c', { usa: 'lead', irq: 'resist' }), (pen) => {
      const won = { order: '1.usa.c', crisis: 'c', rule: 'response.mandate' };
      pen.add('response', 'crisis', 'c', 'mandate', 4, won);
      pen.add('response', 'state', 'irq', 'wealth', 3, { ...won, rule: 'response.sidePayment' });
      pen.note({
        phase: 'response',
        kind: 'set',
        on: 'crisis',
        id: 'c',
        field: 'circles',
        after: '{}',
        crisis: 'c',
        rule: 'response.coalition',
      });
      return [];
    });
    const { beats } = planOf(film);
    expect(beats.slice(0, 3).map((beat) => [beat.kind, beat.entries])).toEqual([
      ['enter', [0, 1, 2]],
      ['persuade', [0, 1]],
      ['ring', [2]],
    ]);
    expect(beats[1]?.travels.map(({ from, to }) => [from.id, to.on, to.id])).toEqual([
      ['usa', 'crisis', 'c'],
      ['usa', 'state', 'irq'],
    ]);
  });

  it('shows an offer to lead that is taken back after the answers, or at once where another leads', () => {
    const before = { ...small(), crises: { c: aCrisis({ id: 'c', place: 'irq' }) } };
    const kinds = (circles: Record<string, 'lead' | 'support' | 'pay'>, offered: string | null) =>
      planOf(
        madeFilm(before, playedCrisis('c', circles, { offered }), (pen) => {
          pen.note({
            phase: 'response',
            kind: 'set',
            on: 'crisis',
            id: 'c',
            field: 'circles',
            after: '{}',
            crisis: 'c',
          });
          return [];
        }),
      )
        .beats.map((beat) => beat.kind)
        .filter((kind) => kind !== 'ring');
    expect(kinds({ usa: 'support', irq: 'pay' }, 'usa')).toEqual([
      'enter',
      'offer',
      'withdraw',
      'outcome',
      'leave',
    ]);
    expect(kinds({ usa: 'lead', irq: 'pay' }, 'usa')).toEqual(['enter', 'outcome', 'leave']);
    expect(kinds({ usa: 'support', irq: 'lead' }, 'usa').slice(0, 3)).toEqual(['enter', 'offer', 'withdraw']);
    expect(kinds({ usa: 'support', irq: 'pay' }, null)).toEqual(['enter', 'outcome', 'leave']);
  });

  it('plays a crisis differently when one state stays out', () => {
    const before = { ...small(), crises: { c: aCrisis({ id: 'c', place: 'irq' }) } };
    const write = (circle: 'fight' | 'neutral') =>
      madeFilm(before, playedCrisis('c', { usa: 'lead', irq: circle }), (pen) => {
        pen.note({
          phase: 'response',
          kind: 'set',
          on: 'crisis',
          id: 'c',
          field: 'circles.irq',
          after: circle,
          crisis: 'c',
        });
        return [];
      });
    const lengths = (film: ReturnType<typeof write>) => planOf(film).beats.map((beat) => beat.length);
    expect(lengths(write('fight'))).not.toEqual(lengths(write('neutral')));
  });

  it('never plays longer than twenty seconds, shows every entry, and leaves no gap', () => {
    const kinds = fc.record({
      phase: fc.constantFrom(...PHASES),
      state: fc.integer({ min: 0, max: 11 }),
      amount: fc.integer({ min: -20, max: 20 }),
      order: fc.option(fc.integer({ min: 0, max: 30 })),
      crisis: fc.option(fc.constantFrom('c0', 'c1', 'c2')),
    });
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 120 }), (rows) => {
        const states = someStates(12);
        const crises = ['c0', 'c1', 'c2'].map((id) => aCrisis({ id, place: 's00' }));
        const before = aWorld({ states, crises, seats: states.map(({ id }) => aSeat({ state: id })) });
        const film = madeFilm(before, null, (pen) => {
          for (const row of rows) {
            const id = `s${String(row.state).padStart(2, '0')}`;
            pen.add(row.phase, 'state', id, 'force', row.amount, {
              ...(row.phase === 'resolution' && row.order !== null ? { order: `1.${id}.${row.order}` } : {}),
              ...(row.crisis === null ? {} : { crisis: row.crisis }),
            });
          }
          return [];
        });
        const played = {
          ...film,
          crises: crises.map(({ id }) => playedCrisis(id, somePlaces(before, 's00'))),
        };
        const plan = planOf(played);
        expect(plan.duration).toBeLessThanOrEqual(LONGEST + 1e-9);
        const shown = new Set(plan.beats.flatMap((beat) => beat.entries));
        expect([...shown].sort((a, b) => a - b)).toEqual(film.entries.map((entry) => entry.n));
        plan.beats.forEach((beat, i) => {
          expect(beat.entries.length).toBeGreaterThan(0);
          const last = plan.beats[i - 1];
          expect(beat.start).toBeCloseTo(last ? last.start + last.length : 0, 9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('finds the beat of a time', () => {
    const plan = planOf(busyTurn(inventedWorld(12, 4)));
    plan.beats.forEach((beat, i) => {
      expect(beatAt(plan, beat.start + beat.length / 2)).toBe(i);
    });
    expect(beatAt({ beats: [], duration: 0 }, 1)).toBe(-1);
  });
});
