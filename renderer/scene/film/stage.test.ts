import { scenario } from '@shared/scenarios/catalogue';
import { aCrisis, aSeat } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { inventedWorld, measured } from '../dev/invented';
import { busyTurn, madeFilm, order, playedCrisis, somePlaces } from '../dev/made';
import { sightOf } from '../dev/sight';
import { describe as tell } from '../picture/describe';
import { section } from '../picture/section';
import { stageOf } from './stage';
import type { SceneFilm } from './types';
import { tell as told } from './worlds';

const sight = sightOf();
const linesAt = (film: SceneFilm, t: number, reduced = false) => {
  const stage = stageOf(film, sight, reduced);
  const moment = stage.at(t);
  return tell(moment, moment.beat ? stage.start(moment.beat) : moment.picture);
};

describe('a film on stage', () => {
  const film = busyTurn(inventedWorld(24, 8));
  const stage = stageOf(film, sight, false);
  const end = stage.plan.duration;

  it('begins as the world was and ends as it is', () => {
    const first = section(film.before, film.measuresBefore, sight);
    const last = section(film.after, film.measures, sight);
    expect(stage.at(0).picture).toEqual(first);
    expect(stage.at(end).picture).toEqual(last);
    expect(stage.at(end + 5).picture).toEqual(last);
  });

  it('is a function of the time alone, however one gets there', () => {
    const times = [0.2, 0.5, 0.81].map((share) => share * end);
    const forward = times.map((t) => linesAt(film, t));
    for (const t of [...times].reverse()) stage.at(t);
    const back = times.map((t) => tell(stage.at(t), stage.start(stage.at(t).beat!)));
    expect(back).toEqual(forward);
  });

  it('names a ledger entry of the turn for everything that moves', () => {
    const known = new Set(film.entries.map((entry) => entry.n));
    let moving = 0;
    for (let i = 1; i < 60; i++) {
      const t = (end * i) / 60;
      const moment = stage.at(t);
      const before = section(film.before, film.measuresBefore, sight);
      expect(before.discs.length).toBe(24);
      for (const line of tell(moment, stage.start(moment.beat!)))
        if (line.beat !== undefined) {
          moving += 1;
          expect(known.has(line.beat)).toBe(true);
        }
    }
    expect(moving).toBeGreaterThan(100);
  });

  it('moves only what its beat is about, while an order plays', () => {
    const world = inventedWorld(10, 4);
    const one = madeFilm(world, null, (pen) => {
      pen.add('resolution', 'institution', 'body01', 'authority', 12, { order: '1.s00.0' });
      pen.add('assessment', 'state', 's03', 'wealth', 5);
      return [order('1.s00.0', 's00', 'invented')];
    });
    const lines = linesAt(one, 0.9);
    const moving = lines.filter((line) => line.beat !== undefined);
    // The dots of what passes the shafts belong to the house.
    expect(
      moving.filter((line) => line.kind !== 'house').map((line) => [line.kind, line.id, line.beat]),
    ).toEqual([['institution', 'body01', 0]]);
  });

  it('stands still in a turn without effects', () => {
    const world = inventedWorld(10, 4);
    const still = madeFilm(world, null, () => []);
    expect(linesAt(still, 0)).toEqual(linesAt(still, 3));
    expect(linesAt(still, 3).every((line) => line.beat === undefined)).toBe(true);
  });

  it('keeps everyone in place with reduced motion, but for a cut', () => {
    const calm = stageOf(film, sight, true);
    const ring = calm.plan.beats.find((beat) => beat.kind === 'ring' && beat.length > 0.3)!;
    const seen = new Set<string>();
    for (let i = 1; i < 30; i++) {
      const moment = calm.at(ring.start + (ring.length * i) / 30);
      expect(moment.routes).toEqual([]);
      for (const disc of moment.picture.discs) seen.add(`${disc.id} ${disc.x.toFixed(1)}`);
    }
    expect(seen.size).toBeLessThanOrEqual(2 * calm.at(ring.start).picture.discs.length);
  });
});

describe('the Gulf on stage', () => {
  const start = scenario('gulf-1990').start(1);
  const gulf = {
    ...start,
    seats: { usa: aSeat({ state: 'usa' }) },
    crises: { a: aCrisis({ id: 'a', place: 'kwt', target: 'irq', victim: 'kwt' }) },
  };
  const turn = (france: 'fight' | 'neutral') =>
    madeFilm(gulf, playedCrisis('a', somePlaces(gulf, 'usa', { irq: 'resist', fra: france })), (pen) => {
      pen.note({
        phase: 'response',
        kind: 'set',
        on: 'crisis',
        id: 'a',
        field: 'circles.fra',
        after: france,
        crisis: 'a',
      });
      return [];
    });
  const wholeRings = (film: SceneFilm) => {
    const stage = stageOf(film, sight, false);
    const outcome = stage.plan.beats.find((beat) => beat.kind === 'outcome')!;
    return linesAt(film, outcome.start + 1e-6);
  };

  it('fills seven rings around the leader', () => {
    const lines = wholeRings(turn('fight'));
    const rings = lines.find((line) => line.kind === 'rings')!;
    expect(rings.meaning.drawn).toBe(7);
    expect(rings.meaning.led).toBe(1);
    const usa = lines.find((line) => line.kind === 'state' && line.id === 'usa')!;
    expect(Math.hypot(usa.x - rings.x, usa.y - rings.y)).toBeLessThan(30);
    expect(usa.meaning.place).toBe('lead');
  });

  it('tells who strikes at whom while the outcome runs, and not before or after', () => {
    const film = turn('fight');
    const stage = stageOf(film, sight, false);
    const { start, length } = stage.plan.beats.find((beat) => beat.kind === 'outcome')!;
    const strikes = (share: number) =>
      linesAt(film, start + length * share).find((line) => line.kind === 'rings')?.meaning.strikes;
    expect([strikes(0), strikes(0.5)]).toEqual(['', 'usa>irq']);
    const after = stage.end(stage.plan.beats.find((beat) => beat.kind === 'outcome')!);
    expect(after.rings.wave).toBe(1);
  });

  it('plays changed when France stays out', () => {
    const [joined, out] = [wholeRings(turn('fight')), wholeRings(turn('neutral'))];
    const rings = (lines: typeof joined) => lines.find((line) => line.kind === 'rings')!.meaning;
    expect(Number(rings(joined).fight) - Number(rings(out).fight)).toBe(1);
    const france = (lines: typeof joined) =>
      lines.find((line) => line.kind === 'state' && line.id === 'fra')!;
    expect(france(joined).x === france(out).x && france(joined).y === france(out).y).toBe(false);
  });
});

describe('an offer to lead', () => {
  const start = inventedWorld(12, 4);
  const crisis = Object.keys(start.crises)[0] ?? '';
  const circles = { ...somePlaces(start, null), s00: 'pay' as const };
  const film = madeFilm(
    start,
    playedCrisis(crisis, circles, {
      offered: 's00',
      leadership: { key: 'leadership.scaled', params: { state: 'state:s00' } },
    }),
    (pen) => {
      pen.note({
        phase: 'response',
        kind: 'set',
        on: 'crisis',
        id: crisis,
        field: 'circles',
        after: JSON.stringify(circles),
        crisis,
      });
      return [];
    },
  );
  const stage = stageOf(film, sight, false);
  const whereAt = (kind: string) => {
    const beat = stage.plan.beats.findLast((one) => one.kind === kind)!;
    const { picture } = stage.at(beat.start + beat.length - 1e-6);
    const disc = picture.discs.find((one) => one.id === 's00')!;
    return {
      off: Math.hypot(disc.x - picture.rings.x, disc.y - picture.rings.y),
      rings: picture.rings,
      disc,
    };
  };

  it('stands in the middle until it is withdrawn, and then the middle says what happened', () => {
    expect(whereAt('offer').off).toBeLessThan(1);
    expect(whereAt('ring').off).toBeLessThan(1);
    expect(whereAt('ring').rings.led).toBe(1);
    const after = whereAt('withdraw');
    expect(after.off).toBeGreaterThan(after.rings.edges[2] ?? 0);
    expect(after.disc.place).toBe('pay');
    expect(after.rings.led).toBeCloseTo(0, 3);
    expect(after.rings.said).toContain('State 1');
  });
});

describe('telling a world entry by entry', () => {
  it('reads lists and records that the ledger keeps as text', () => {
    const world = inventedWorld(12, 2);
    const war = Object.keys(world.wars)[0] ?? '';
    const entry = {
      n: 0,
      phase: 'response',
      rule: 'x',
      before: '[]',
      kind: 'set',
      on: 'war',
      id: war,
      field: 'defenders',
      after: '["s01","s02"]',
    } as const;
    expect(told(world, [entry], world).wars[war]?.defenders).toEqual(['s01', 's02']);
  });

  it('writes numbers, shares, comings and goings, and leaves the given world alone', () => {
    const { world } = measured(inventedWorld(4, 2));
    const copy = JSON.stringify(world);
    const base = { n: 0, phase: 'drift', rule: 'x', before: null } as const;
    const next = told(
      world,
      [
        { ...base, kind: 'add', on: 'state', id: 's01', field: 'mix.liberal', after: 77 },
        { ...base, kind: 'add', on: 'system', id: 'system', field: 'worldSociety', after: 51 },
        { ...base, kind: 'set', on: 'institution', id: 'body00', field: 'members.s01', after: null },
        { ...base, kind: 'end', on: 'movement', id: 'm0', field: '', after: null },
        { ...base, kind: 'add', on: 'state', id: 'nobody', field: 'force', after: 1 },
      ],
      world,
    );
    expect(next.states.s01?.mix.liberal).toBe(77);
    expect(next.system.worldSociety).toBe(51);
    expect(next.institutions.body00?.members.s01).toBeUndefined();
    expect(next.movements.m0).toBeUndefined();
    expect(next.states.nobody).toBeUndefined();
    expect(JSON.stringify(world)).toBe(copy);
  });
});
