import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anInstitution, aPeople, aState, type WorldParts } from '../../world/build';
import type { Domain, Institution } from '../../world/institution';
import { change } from '../tried';
import { type Agency, atHand } from './agencies';
import { drifted } from './stage';

const ids = ['aaa', 'bbb', 'ccc'];
type Body = Partial<Omit<Institution, 'members'>> & { depth?: number };
const body = (id: string, domain: Domain, over: Body = {}) =>
  anInstitution({
    id,
    domain,
    scope: domain === 'regional' ? 'regional' : 'global',
    members: ids,
    depth: 80,
    authority: 70,
    legitimacy: 70,
    independence: 70,
    enforcement: 50,
    ...over,
  });

describe('D-41 many agencies for one work', () => {
  const state = aState({ id: 'aaa' });
  const agency = (works: number, depth: number): Agency => ({
    works,
    body: anInstitution({ id: 'any', members: { aaa: depth } }),
  });
  const part = fc.double({ min: 0, max: 1, noNaN: true });

  it('one more never does less, nor do all together more than the whole', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), part, (others, further) => {
        const had = others.map((works) => agency(works, 100));
        const before = atHand(had, state);
        const after = atHand([...had, agency(further, 100)], state);
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        expect(after).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
  it('the loss of one of several costs less than the loss of the only one', () => {
    const [one, other] = [agency(0.6, 100), agency(0.6, 100)];
    expect(atHand([one, other], state) - atHand([one], state)).toBeLessThan(atHand([one], state));
  });
  it('serve those who are bound to them, and nobody else', () => {
    expect(atHand([agency(0.6, 90)], state)).toBeGreaterThan(atHand([agency(0.6, 30)], state));
    expect(atHand([agency(0.6, 90)], aState({ id: 'out' }))).toBe(0);
  });
});

describe('D-40 unions share among their members (Walzer)', () => {
  const states = [
    aState({ id: 'aaa', wealth: 60, population: 20 }),
    aState({ id: 'bbb', wealth: 20, population: 20 }),
    aState({ id: 'ccc', wealth: 30, population: 20 }),
  ];
  const poor = (over: Body, parts: WorldParts = {}) =>
    change(
      drifted('sharing', { states, institutions: [body('union', 'regional', over)], ...parts }),
      'state',
      'bbb',
      'wealth',
    );

  it('from the rich to the poor, the more the tighter and the better obeyed they are', () => {
    const effects = drifted('sharing', { states, institutions: [body('union', 'regional')] });
    expect(change(effects, 'state', 'aaa', 'wealth')).toBeLessThan(0);
    expect(poor({})).toBeGreaterThan(0);
    expect(poor({ depth: 30 })).toBeLessThan(poor({}));
    expect(poor({ authority: 30 })).toBeLessThan(poor({}));
  });
  it('within the limits that the strongest sets', () => {
    const towering = states.map((s) => (s.id === 'ccc' ? { ...s, force: 100, wealth: 60 } : s));
    const even = states.map((s) => (s.id === 'ccc' ? { ...s, force: 0, wealth: 60 } : s));
    expect(poor({}, { states: towering })).toBeLessThan(poor({}, { states: even }));
  });
  it('and bodies of all the world do not', () => {
    expect(drifted('sharing', { states, institutions: [body('fund', 'finance')] })).toEqual([]);
  });
});

describe('D-41 many doors to knock at (Walzer)', () => {
  const states = ids.map((id) => aState({ id, rights: 30 }));
  const peoples = [
    aPeople({ id: 'folk', home: 'aaa', security: 20, autonomy: 30 }),
    aPeople({ id: 'wanderers', home: null, shares: { aaa: 3, bbb: 1 }, security: 20, autonomy: 30 }),
  ];
  const run = (institutions: Institution[], parts: WorldParts = {}) =>
    drifted('appeals', { states, peoples, institutions, ...parts });
  const rights = (institutions: Institution[], parts: WorldParts = {}) =>
    change(run(institutions, parts), 'state', 'aaa', 'rights');
  const court = body('court', 'law');
  const union = body('union', 'regional');

  it('hold governments to some least rights and make what peoples have safer, the more of them hear', () => {
    expect(rights([court])).toBeGreaterThan(0);
    expect(rights([court, union])).toBeGreaterThan(rights([court]));
    const safe = (own: Institution[]) => change(run(own), 'people', 'folk', 'security');
    expect(safe([court])).toBeGreaterThan(0);
    expect(safe([court, union])).toBeGreaterThan(safe([court]));
  });
  it('ask for no more than the least', () => {
    const better = { states: ids.map((id) => aState({ id, rights: 75 })) };
    expect(rights([court, union], better)).toBe(0);
  });
  it('hear less where somebody has captured them', () => {
    expect(rights([body('court', 'law', { independence: 10 })])).toBeLessThan(rights([court]));
  });
  it('are one door where one centre holds all', () => {
    const held = (hold: number) =>
      rights([court, union], { system: { centre: { state: null, hold, disposition: 50 } } });
    expect(held(90)).toBeLessThan(held(60));
    expect(held(60)).toBeLessThan(rights([court, union]));
  });
  it('give a people without a state room at another level of government, where a union is one', () => {
    const room = (own: Institution[], id: string) => change(run(own), 'people', id, 'autonomy');
    expect(room([court], 'wanderers')).toBe(0);
    expect(room([union], 'wanderers')).toBeGreaterThan(0);
    expect(room([union], 'folk')).toBe(0);
  });
  it('are found where most of a people lives, and not in a state that was taken', () => {
    const out = body('union', 'regional', {}).members;
    expect(Object.keys(out)).toEqual(ids);
    const away = anInstitution({ ...union, members: ['bbb', 'ccc'], depth: 80 });
    expect(change(run([away]), 'people', 'wanderers', 'security')).toBe(0);
    const taken = states.map((s) => (s.id === 'aaa' ? { ...s, standing: 'annexed' as const } : s));
    expect(change(run([union], { states: taken }), 'people', 'wanderers', 'security')).toBe(0);
  });
});

describe('D-42 forces that keep the peace (Walzer)', () => {
  const states = ids.map((id) => aState({ id, strife: id === 'aaa' ? 50 : 2 }));
  const calmed = (institutions: Institution[], id = 'aaa') =>
    change(drifted('peacekeeping', { states, institutions }), 'state', id, 'strife');
  const council = body('council', 'security');

  it('calm what is violent, with means of their own and authority to send them', () => {
    expect(calmed([council])).toBeLessThan(0);
    expect(calmed([body('council', 'security', { enforcement: 10 })])).toBeGreaterThan(calmed([council]));
    expect(calmed([body('council', 'security', { authority: 10 })])).toBeGreaterThan(calmed([council]));
    expect(calmed([council, body('union', 'regional')])).toBeLessThan(calmed([council]));
  });
  it('go nowhere unasked, and courts send none', () => {
    expect(calmed([council], 'bbb')).toBe(0);
    expect(calmed([body('court', 'law')])).toBe(0);
  });
});

describe('D-43 rules for markets (Walzer)', () => {
  const divided = (institutions: Institution[], openness = 80) =>
    change(
      drifted('marketRules', {
        states: ids.map((id) => aState({ id, openness, inequality: 60 })),
        institutions,
      }),
      'state',
      'aaa',
      'inequality',
    );
  const fund = body('fund', 'finance');

  it('take off what openness divides, the more of them there are', () => {
    expect(divided([fund])).toBeLessThan(0);
    expect(divided([fund], 20)).toBeGreaterThan(divided([fund]));
    expect(divided([fund, body('union', 'regional')])).toBeLessThan(divided([fund]));
  });
  it('are worth little where a body is nobody’s servant only in name', () => {
    expect(divided([body('fund', 'finance', { independence: 5, legitimacy: 20 })])).toBeGreaterThan(
      divided([fund]),
    );
    expect(divided([body('council', 'security')])).toBe(0);
  });
});
