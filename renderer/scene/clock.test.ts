import { describe, expect, it } from 'vitest';
import { type Frames, playback } from './clock';
import { inventedWorld } from './dev/invented';
import { busyTurn } from './dev/made';
import { planOf } from './film/plan';

/** Frames that come when told. */
function hand(): Frames & { pass(ms: number, count?: number): void } {
  let now = 0;
  let call: ((now: number) => void) | null = null;
  return {
    request(next) {
      call = next;
      return 1;
    },
    cancel() {
      call = null;
    },
    pass(ms, count = 1) {
      for (let i = 0; i < count; i++) {
        now += ms;
        const next = call;
        call = null;
        next?.(now);
      }
    },
  };
}

const plan = planOf(busyTurn(inventedWorld(8, 4)));

function start(speed = 1) {
  const frames = hand();
  const drawn: number[] = [];
  const steps: number[] = [];
  let ends = 0;
  const play = playback(
    plan,
    { speed, onDone: () => (ends += 1), onStep: (beat) => steps.push(beat.index) },
    (t) => drawn.push(t),
    frames,
  );
  return { frames, drawn, steps, play, ends: () => ends };
}

describe('playback', () => {
  it('plays to the end once, telling every beat in turn', () => {
    const { frames, drawn, steps, play, ends } = start();
    frames.pass(50, Math.ceil((plan.duration / 0.05) * 1.1) + 2);
    expect(ends()).toBe(1);
    expect(drawn.at(-1)).toBe(plan.duration);
    expect(steps).toEqual(plan.beats.map((beat) => beat.index));
    expect(play.playing).toBe(false);
  });

  it('runs twice as far at twice the speed', () => {
    const [one, two] = [start(1), start(2)];
    for (const run of [one, two]) run.frames.pass(50, 11);
    expect(two.play.time).toBeCloseTo(one.play.time * 2, 9);
  });

  it('pauses, goes on, and does not leap after a sleep', () => {
    const { frames, play } = start();
    frames.pass(50, 3);
    play.pause();
    const at = play.time;
    frames.pass(5000);
    expect(play.time).toBe(at);
    play.resume();
    frames.pass(5000, 2);
    expect(play.time).toBeLessThan(at + 0.25);
  });

  it('steps from beat to beat and stops there', () => {
    const { play } = start();
    play.step();
    expect(play.time).toBeCloseTo(plan.beats[0]!.length, 9);
    expect(play.playing).toBe(false);
    play.step();
    expect(play.time).toBeCloseTo(plan.beats[1]!.start + plan.beats[1]!.length, 9);
  });

  it('skips to the end, and can be watched again', () => {
    const { play, ends, drawn } = start();
    play.skip();
    expect(ends()).toBe(1);
    play.seek(0);
    expect(drawn.at(-1)).toBe(0);
    play.skip();
    expect(ends()).toBe(2);
  });

  it('ends at once when there is nothing to see', () => {
    const frames = hand();
    let ends = 0;
    playback({ beats: [], duration: 0 }, { speed: 1, onDone: () => (ends += 1) }, () => undefined, frames);
    frames.pass(16);
    expect(ends).toBe(1);
  });
});
