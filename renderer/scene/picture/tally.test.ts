import { CIRCLES } from '@shared/world/circles';
import { describe, expect, it } from 'vitest';
import { inventedWorld } from '../dev/invented';
import { busyTurn } from '../dev/made';
import { sightOf } from '../dev/sight';
import { stageOf } from '../film/stage';
import { countOf, gaugesOf } from './tally';

describe('the tally beside the rings', () => {
  const film = busyTurn(inventedWorld(40, 4));
  const stage = stageOf(film, sightOf(), false);
  const beats = stage.plan.beats.filter((beat) => beat.kind === 'ring');
  const texts = (t: number) => {
    const { rings } = stage.at(t).picture;
    return CIRCLES.map((_, ring) => countOf(rings, ring).text);
  };
  const whole = CIRCLES.map((circle) => {
    const places = Object.values(film.crises[0]?.circles ?? {});
    return String(places.filter((place) => place === circle).length);
  });

  it('says how many of how many while a ring fills, and nothing of rings to come', () => {
    const fullest = whole.indexOf(String(Math.max(...whole.map(Number))));
    const beat = beats.find(({ ring }) => ring === fullest);
    const said = texts((beat?.start ?? 0) + (beat?.length ?? 0) * 0.5);
    expect(said[fullest]).toMatch(new RegExp(`^\\d+ of ${whole[fullest]}$`));
    expect(said.slice(0, fullest)).toEqual(whole.slice(0, fullest));
    expect(new Set(said.slice(fullest + 1))).toEqual(new Set(['–']));
  });

  it('comes to what the record says, and stays so until the camera is gone', () => {
    for (const kind of ['outcome', 'leave'] as const) {
      const beat = stage.plan.beats.find((one) => one.kind === kind);
      expect(texts((beat?.start ?? 0) + (beat?.length ?? 0) * 0.2)).toEqual(whole);
    }
  });

  it('says what acting is likely to cost until the outcome is known, and not after it', () => {
    const said = (kind: string, share: number) => {
      const beat = stage.plan.beats.find((one) => one.kind === kind);
      return gaugesOf(stage.at((beat?.start ?? 0) + (beat?.length ?? 0) * share).picture.rings);
    };
    expect(said('ring', 0.9)).toEqual(['mandate', 'clarity', 'cost']);
    for (const share of [0.1, 0.9]) expect(said('outcome', share)).toEqual(['mandate', 'clarity']);
    expect(said('leave', 0.3)).toEqual(['mandate', 'clarity']);
  });
});
