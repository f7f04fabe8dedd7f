import { scenario } from '@shared/scenarios/catalogue';
import { aSeat } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { madeFilm, order } from '../dev/made';
import { travelsOf } from './travel';

const start = scenario('gulf-1990').start(1);
const seat = aSeat({ state: 'usa' });
const gulf = { ...start, seats: { [seat.id]: seat } };

/** Where an order is seen to travel that changes these. */
function ways(on: readonly ('state' | 'system')[]) {
  const film = madeFilm(gulf, null, (pen) => {
    const given = order(`1.${seat.id}.0`, seat.id, 'invented');
    for (const kind of on)
      pen.add(
        'resolution',
        kind,
        kind === 'state' ? 'fra' : '',
        kind === 'state' ? 'legitimacy' : 'disorder',
        5,
        {
          order: given.id,
        },
      );
    return [given];
  });
  return travelsOf(film, film.entries).map(({ to }) => to.on);
}

describe('the ways of policies', () => {
  it('lead down to the foundations only for an order that reaches nobody', () => {
    expect(ways(['state', 'system'])).toEqual(['state']);
    expect(ways(['system', 'state'])).toEqual(['state']);
    expect(ways(['system'])).toEqual(['system']);
  });
});
