import { afterEach, describe, expect, it } from 'vitest';
import type { Playback } from '../scene';
import { inventedWorld } from '../scene/dev/invented';
import { busyTurn } from '../scene/dev/made';
import { planOf } from '../scene/film/plan';
import { set } from '../store/store';
import { holdFilm } from './hold';
import { putAway, putOn } from './player';

afterEach(() => {
  putAway();
  set({ showing: null });
});

describe('holdFilm', () => {
  it('holds nothing where nothing plays', () => {
    expect(holdFilm('ring', 0, 0.5)).toBe(false);
  });

  it('stops the film at a share of the beat that is asked for', () => {
    const film = busyTurn(inventedWorld(12, 4));
    const told: (number | 'pause')[] = [];
    const reel = {
      playing: false,
      time: 0,
      duration: planOf(film).duration,
      pause: () => told.push('pause'),
      seek: (t: number) => told.push(t),
    } as unknown as Playback;
    set({ showing: { film, turn: 1, next: null, take: 1 } });
    putOn(reel, 1);
    expect(holdFilm('ring', 6, 0.5)).toBe(true);
    const beat = planOf(film).beats.find((one) => one.ring === 6);
    expect(told).toEqual(['pause', (beat?.start ?? 0) + (beat?.length ?? 0) / 2]);
    expect(holdFilm('ring', 7, 0.5)).toBe(false);
  });
});
