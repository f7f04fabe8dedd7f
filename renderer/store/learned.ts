import { GUIDE, type GuideStep } from './guide';
import { dismissHint } from './hints';
import { useStore } from './store';
import type { State } from './types';

/** What shows that a step of the guide has done its work: the person has just done what it speaks of. */
const DONE: Readonly<Record<GuideStep, (now: State, before: State) => boolean>> = {
  first: (now) => now.tab === 'orders',
  objective: (now) => now.sheets.some((one) => one.kind === 'measure' && one.name === 'score'),
  orders: (now, before) => now.drafts.now.length > before.drafts.now.length,
  preview: (now, before) => now.drafts.now.length > before.drafts.now.length,
  film: (now, before) => before.showing !== null && before.showing.next !== null && now.showing === null,
  crisis: (now, before) => before.desk !== null && now.desk === null && now.route === 'play',
  mandate: (now, before) => before.desk !== null && now.desk === null && now.route === 'play',
  why: (now) => now.sheets.some(({ kind }) => kind === 'why'),
  time: (now, before) => before.tab === 'time' && now.tab !== 'time',
  end: (now, before) => before.route === 'end' && now.route !== 'end',
};

/** Puts each hint away once its advice has been taken, so that nobody needs to. Returns a function that stops it. */
export function watchLearning(): () => void {
  return useStore.subscribe((now, before) => {
    if (now.table === null || now.route === 'replay') return;
    for (const step of GUIDE) {
      if (!now.hintsSeen.includes(step) && DONE[step](now, before)) dismissHint(step);
    }
  });
}
