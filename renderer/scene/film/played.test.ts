import { advance, newGame, RULES_VERSION } from '@shared/engine';
import { measure } from '@shared/measures/measure';
import { scenario } from '@shared/scenarios/catalogue';
import { beforeAll, describe, expect, it } from 'vitest';
import { sightOf } from '../dev/sight';
import { describe as tell } from '../picture/describe';
import { LONGEST } from './draft';
import { planOf } from './plan';
import { stageOf } from './stage';
import type { SceneFilm } from './types';

describe('a turn that was really played', () => {
  let film: SceneFilm;

  beforeAll(() => {
    const gulf = scenario('gulf-1990');
    const seats = gulf.card.seats.filter((seat) => seat.solo);
    let game = newGame(gulf, {
      scenario: 'gulf-1990',
      seed: 7,
      rules: RULES_VERSION,
      seats: seats.map(({ id, order }) => ({
        id,
        order,
        listedOrder: order,
        controller: 'computer' as const,
      })),
      turns: 4,
      difficulty: 'even',
    });
    const before = game.world;
    for (let part = 0; part < 3; part++) {
      const next = advance(game);
      game = next.game;
      if (!next.record) continue;
      const { entries, orders, crises } = next.record;
      film = {
        before,
        after: game.world,
        measuresBefore: measure(before),
        measures: measure(game.world),
        entries,
        orders,
        crises,
      };
      break;
    }
  });

  it('has a choreography of at most twenty seconds that shows every entry', () => {
    const plan = planOf(film);
    expect(plan.duration).toBeGreaterThan(1);
    expect(plan.duration).toBeLessThanOrEqual(LONGEST + 1e-9);
    expect(new Set(plan.beats.flatMap((beat) => beat.entries)).size).toBe(film.entries.length);
  });

  it('says who broke the rule all along, and what came of it once the outcome runs', () => {
    const stage = stageOf(film, sightOf(), false);
    const beats = stage.plan.beats.filter((beat) => beat.crisis !== null);
    const crisis = beats.find((beat) => beat.kind === 'outcome')?.crisis ?? '';
    const rings = (kind: string, share: number) => {
      const beat = beats.find((one) => one.kind === kind && one.crisis === crisis)!;
      return stage.at(beat.start + beat.length * share).picture.rings;
    };
    const { outcome } = film.crises.find((one) => one.id === crisis)!;
    expect(rings('ring', 0.5)).toMatchObject({ aim: 'irq', verdict: '' });
    expect(rings('ring', 0.5).parties).toContain('Iraq');
    expect(rings('outcome', 0.9).verdict).toBe(outcome);
    expect(rings('ring', 0.5).freed).toBe('');
    expect(rings('outcome', 0.9).freed).toBe(outcome === 'reversed' ? 'kwt' : '');
    // The wave runs outward once, and not back again as the camera leaves.
    expect(rings('leave', 0.3).wave).toBe(1);
  });

  it('fills the rings as the record says, and moves nothing without a cause', () => {
    const stage = stageOf(film, sightOf(), false);
    const outcome = stage.plan.beats.find((beat) => beat.kind === 'outcome')!;
    const played = film.crises.find((crisis) => crisis.id === outcome.crisis)!;
    const known = new Set(film.entries.map((entry) => entry.n));
    const moment = stage.at(outcome.start + 1e-6);
    const lines = tell(moment, stage.start(outcome));
    for (const line of lines) {
      if (line.kind === 'state' && line.meaning.place !== null)
        expect(line.meaning.place).toBe(played.circles[line.id]);
      if (line.beat !== undefined) expect(known.has(line.beat)).toBe(true);
    }
    expect(lines.filter((line) => line.meaning.place).length).toBeGreaterThan(30);
  });
});
