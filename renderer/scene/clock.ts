import { beatAt } from './film/plan';
import type { Plan } from './film/types';
import type { Playback, PlaybackOptions } from './types';

/** Something that calls back once a frame with the time in milliseconds, and can be told to stop. */
export interface Frames {
  request(call: (now: number) => void): number;
  cancel(id: number): void;
}

const animationFrames: Frames = {
  request: (call) => requestAnimationFrame(call),
  cancel: (id) => cancelAnimationFrame(id),
};

/** A playback that may be put aside without its `onDone`. */
export interface Running extends Playback {
  stop(): void;
}

/** Drives `draw(t)` along a plan. It only supplies the time; what is seen at that time is not its business. */
export function playback(
  plan: Plan,
  options: PlaybackOptions,
  draw: (t: number) => void,
  frames: Frames = animationFrames,
): Running {
  let time = 0;
  let speed = options.speed;
  let last: number | null = null;
  let request: number | null = null;
  let told = -1;
  let done = false;

  const tell = () => {
    const now = time >= plan.duration ? plan.beats.length : beatAt(plan, time);
    for (let i = told + 1; i <= Math.min(now, plan.beats.length - 1); i++) {
      const beat = plan.beats[i];
      if (beat) options.onStep?.(beat);
    }
    told = Math.max(told, Math.min(now, plan.beats.length - 1));
  };
  const halt = () => {
    if (request !== null) frames.cancel(request);
    request = null;
    last = null;
  };
  const finish = () => {
    halt();
    if (done) return;
    done = true;
    options.onDone?.();
  };
  const goTo = (t: number) => {
    time = Math.max(0, Math.min(plan.duration, t));
    draw(time);
    tell();
    if (time >= plan.duration) finish();
  };
  const frame = (now: number) => {
    request = null;
    // A tab that slept does not leap ahead.
    const gone = last === null ? 0 : Math.min(100, now - last) / 1000;
    last = now;
    request = frames.request(frame);
    goTo(time + gone * speed);
  };
  const resume = () => {
    if (request !== null || time >= plan.duration) return;
    request = frames.request(frame);
  };
  if (plan.beats.length === 0) {
    request = frames.request(() => goTo(0));
  } else {
    draw(0);
    resume();
  }
  return {
    get playing() {
      return request !== null;
    },
    get time() {
      return time;
    },
    duration: plan.duration,
    pause: halt,
    resume,
    step() {
      halt();
      const next = plan.beats.find((beat) => beat.start + beat.length > time + 1e-6);
      goTo(next ? next.start + next.length : plan.duration);
    },
    skip: () => goTo(plan.duration),
    seek(t) {
      // Going back is watching again: beats are told anew and the end comes again.
      if (t < time) {
        told = -1;
        done = false;
      }
      const playing = request !== null;
      halt();
      goTo(t);
      if (playing) resume();
    },
    setSpeed(next) {
      speed = next;
    },
    stop() {
      done = true;
      halt();
    },
  };
}
