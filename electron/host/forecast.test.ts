import { playChance } from '@shared/engine/chance';
import { aGulf, trying } from '@shared/rules/policies/stage';
import { askForMandate } from '@shared/rules/response/mandate';
import gulf from '@shared/scenarios/gulf-1990.json';
import { viewFor } from '@shared/views/viewFor';
import { cloneJson } from '@shared/world/clone';
import type { World } from '@shared/world/world';
import { describe, expect, it } from 'vitest';
import { forecastOf } from './forecast';

const TRIES = 4000;
/** Three standard errors of a share of so many tries. */
const NEAR = 3 * Math.sqrt(0.25 / TRIES);

/** The Gulf before anybody has spoken, with moods in China by which it may or may not use its veto. */
function unspoken(opinion: number): World {
  const world = aGulf(gulf.world as unknown as World, ['usa']);
  const crisis = world.crises.kuwait;
  const china = world.states.chn;
  if (!crisis || !china) throw new Error('no crisis');
  crisis.mandate = 0;
  crisis.stage = 'open';
  china.opinion = opinion;
  return world;
}

function foreseen(world: World) {
  const view = viewFor(world, 'usa');
  const forecast = forecastOf({ world }, view, 'usa', { crisis: 'kuwait', circle: 'lead', persuade: [] });
  return { view, mandate: forecast?.sways.find(({ act }) => act === 'mandate') };
}

describe('a veto in doubt', () => {
  it.each([-40, 0, 40])('is foreseen as often as the vote itself meets it (opinion %i)', (opinion) => {
    const { view, mandate } = foreseen(unspoken(opinion));
    const { crises, institutions } = view.world;
    if (!mandate?.veto || !crises.kuwait || !institutions.unsc) throw new Error('no veto in doubt');
    const stopped = { any: 0, own: 0 };
    for (let seed = 1; seed <= TRIES; seed++) {
      const { chance } = trying(view.world, playChance(seed, 1, 'vote'));
      const { vetoes } = askForMandate(view.world, crises.kuwait, institutions.unsc, 'usa', chance);
      if (vetoes.length > 0) stopped.any += 1;
      if (vetoes.includes(mandate.veto.state)) stopped.own += 1;
    }
    expect(Math.abs(stopped.any / TRIES - mandate.veto.odds)).toBeLessThan(NEAR);
    expect(stopped.own).toBeGreaterThan(0);
  });

  it('is not told where nobody holds one, nor where one is likely, for that is told as the vote', () => {
    const world = unspoken(0);
    const { unsc } = world.institutions;
    if (!unsc) throw new Error('no body');
    unsc.vetoes = [];
    expect(foreseen(cloneJson(world)).mandate?.veto).toBeUndefined();
    // Whoever the action is aimed at uses the veto that it has.
    unsc.vetoes = ['irq'];
    unsc.votes.irq = 1;
    const { mandate } = foreseen(cloneJson(world));
    expect([mandate?.vote?.key, mandate?.veto]).toEqual(['mandate.vetoed', undefined]);
  });
});
