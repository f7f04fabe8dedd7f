import { describe, expect, it } from 'vitest';
import { aDyad, aState, aWar, aWorld, rules, type WorldParts } from '../../world/build';
import { tryContext } from '../crises/tryout';
import { change, put } from '../tried';
import { realms } from './centre';
import { drifted, two } from './stage';

const lawless = { primary: { sovereignty: 10, balanceOfPower: 10 } };

describe('D-22 power over the weak (Watson in Buzan)', () => {
  const gain = (parts: WorldParts) =>
    change(drifted('subjection', { system: lawless, ...parts }), 'dyad', 'aaa~bbb', 'subordination');
  const armed = two({ force: 80 }, { force: 20 });

  it('draws the near and weak in, unless they are recognised as equals or well armed', () => {
    const begun = (recognition: 'none' | 'equal', force: number) =>
      put(
        drifted('subjection', {
          system: lawless,
          states: two({ force: 80 }, { force }),
          dyads: [aDyad('aaa', 'bbb', { recognition })],
        }),
        'aaa~bbb',
        'superior',
      );
    expect(begun('none', 20)).toBe('aaa');
    expect(begun('equal', 20)).toBeUndefined();
    expect(begun('none', 70)).toBeUndefined();
  });
  it('deepens with arms, and more slowly under law, a balance and a republic', () => {
    const dyads = [rules('aaa', 'bbb', 50)];
    const free = gain({ states: armed, dyads });
    expect(free).toBeGreaterThan(0);
    expect(gain({ states: two({ force: 80 }, { force: 70 }), dyads })).toBeLessThan(free);
    expect(gain({ states: two({ force: 80, accountability: 100 }, { force: 20 }), dyads })).toBeLessThan(
      free,
    );
    for (const primary of [
      { sovereignty: 90, balanceOfPower: 10 },
      { sovereignty: 10, balanceOfPower: 90 },
    ])
      expect(gain({ states: armed, dyads, system: { primary } })).toBeLessThan(free);
    const centre = { state: 'aaa', hold: 80, disposition: 50 };
    expect(gain({ states: armed, dyads, system: { ...lawless, centre } })).toBeGreaterThan(free);
  });
  it('stops short of what an equal can bear, until equality goes', () => {
    const dyads = [rules('aaa', 'bbb', 35.5)];
    const effects = drifted('subjection', { system: lawless, states: armed, dyads });
    expect(change(effects, 'dyad', 'aaa~bbb', 'subordination')).toBeLessThanOrEqual(0.5);
    expect(put(effects, 'aaa~bbb', 'recognition')).toBe('deFacto');
    const lucky = drifted('subjection', { system: lawless, states: armed, dyads }, 'worst');
    expect(put(lucky, 'aaa~bbb', 'recognition')).toBeUndefined();
  });
});

describe('D-48 war leads to conquest (Walzer)', () => {
  const armed = (a: number, b: number) => two({ force: a }, { force: b });
  const fought = (parts: WorldParts, luck: 'best' | 'worst' = 'best') =>
    drifted('victory', { system: lawless, wars: [aWar(['aaa'], ['bbb'])], ...parts }, luck);
  const known = (recognition: 'none' | 'equal') => [aDyad('aaa', 'bbb', { recognition })];

  it('the beaten come under whoever was stronger, whoever began', () => {
    const won = fought({ states: armed(80, 30), dyads: known('none') });
    expect(put(won, 'aaa~bbb', 'superior')).toBe('aaa');
    expect(put(won, 'aaa~bbb', 'subordination')).toBeGreaterThan(40);
    expect(put(fought({ states: armed(30, 80), dyads: known('none') }), 'aaa~bbb', 'superior')).toBe('bbb');
    expect(fought({ states: armed(80, 30), dyads: known('none') }, 'worst')).toEqual([]);
  });
  it('presses an equal no further than an equal bears, and takes a war', () => {
    const won = fought({ states: armed(80, 30), dyads: known('equal') });
    expect(put(won, 'aaa~bbb', 'subordination')).toBeLessThan(40);
    expect(fought({ states: armed(80, 30), dyads: known('none'), wars: [] })).toEqual([]);
  });
  it('deepens what the victor rules already, and frees nobody by losing', () => {
    const states = armed(80, 30);
    const more = fought({ states, dyads: [{ ...rules('aaa', 'bbb', 30), recognition: 'none' as const }] });
    expect(change(more, 'dyad', 'aaa~bbb', 'subordination')).toBeGreaterThan(0);
    expect(fought({ states, dyads: [rules('aaa', 'bbb', 90)] })).toEqual([]);
  });
});

describe('D-49 rule is mediated (Walzer)', () => {
  it('whoever rules a ruler rules through it', () => {
    const states = ['aaa', 'bbb', 'ccc'].map((id) => aState({ id }));
    const share = (dyads: WorldParts['dyads']) => {
      const world = aWorld({ states, dyads });
      return realms(tryContext(world)).find(({ ruler }) => ruler === 'aaa')?.share ?? 0;
    };
    const direct = share([rules('aaa', 'bbb', 60)]);
    expect(share([rules('aaa', 'bbb', 60), rules('bbb', 'ccc', 50)])).toBeCloseTo(direct * 1.5);
    expect(share([rules('aaa', 'bbb', 60), rules('aaa', 'ccc', 60), rules('bbb', 'ccc', 50)])).toBeCloseTo(
      direct * 2,
    );
  });
});
