import { describe, expect, it } from 'vitest';
import type { World } from '../world/world';
import { scenario } from './catalogue';
import { checkWorld } from './check';

/** A world of 1990 with one thing spoilt; ids that must exist do, or the test would pass for the wrong reason. */
function spoilt(spoil: (world: World) => void): string[] {
  const world = scenario('gulf-1990').start(1);
  expect(checkWorld(world)).toEqual([]);
  spoil(world);
  return checkWorld(world);
}

/** What is kept under an id, or a failing test. */
function at<T>(record: Record<string, T>, id: string): T {
  const found = record[id];
  if (found === undefined) throw new Error(`The world of 1990 has no '${id}'.`);
  return found;
}

describe('checkWorld', () => {
  it.each<[what: string, fault: string, spoil: (world: World) => void]>([
    [
      'a state under another id',
      'state irq: is kept',
      (w) => {
        at(w.states, 'irq').id = 'iraq';
      },
    ],
    [
      'a number out of bounds',
      'state irq.force: 101',
      (w) => {
        at(w.states, 'irq').force = 101;
      },
    ],
    [
      'a number in a record out of bounds',
      'institution nato.members.usa: -1',
      (w) => {
        at(w.institutions, 'nato').members.usa = -1;
      },
    ],
    [
      'a number that is none',
      'system system.primary.war: is not',
      (w) => {
        w.system.primary.war = Number.NaN;
      },
    ],
    [
      'a border with nobody',
      "a border names no state: 'xxx'",
      (w) => {
        at(w.states, 'irq').borders = ['xxx'];
      },
    ],
    [
      'a ruler that only every object answers to',
      "its ruler names no state: 'constructor'",
      (w) => {
        Object.assign(at(w.states, 'irq'), { ruler: 'constructor', standing: 'annexed' });
      },
    ],
    [
      'a member that only every object answers to',
      "'toString' has a veto but is no member",
      (w) => {
        Object.assign(at(w.institutions, 'unsc'), { vetoes: ['toString'] });
      },
    ],
    [
      'a centre that only every object answers to',
      "its centre is no state: 'valueOf'",
      (w) => {
        w.system.centre.state = 'valueOf';
      },
    ],
    [
      'a border of one side only',
      'not the other way round',
      (w) => {
        at(w.states, 'jpn').borders = ['kor'];
      },
    ],
    [
      'a border with itself',
      'borders itself',
      (w) => {
        at(w.states, 'jpn').borders = ['jpn'];
      },
    ],
    [
      'annexation without a ruler',
      'is annexed without a ruler',
      (w) => {
        at(w.states, 'kwt').standing = 'annexed';
      },
    ],
    [
      'a place off the sphere',
      'is not on the unit sphere',
      (w) => {
        at(w.states, 'kwt').place = [1, 1, 0];
      },
    ],
    [
      'a mix that is not whole',
      'its mix of orders sums to',
      (w) => {
        at(w.states, 'usa').mix.liberal += 1;
      },
    ],
    [
      'a judged field that is none',
      "calls 'wisdom' judged",
      (w) => {
        at(w.states, 'usa').judged = ['wisdom'];
      },
    ],
    [
      'a member that is no state',
      "a member is no state: 'xxx'",
      (w) => {
        at(w.institutions, 'nato').members.xxx = 5;
      },
    ],
    [
      'a vote of an outsider',
      "'irq' votes but is no member",
      (w) => {
        at(w.institutions, 'nato').votes.irq = 0;
      },
    ],
    [
      'a veto of an outsider',
      "'irq' has a veto but is no member",
      (w) => {
        at(w.institutions, 'nato').vetoes = ['irq'];
      },
    ],
    [
      'votes that are not whole',
      'its votes sum to',
      (w) => {
        at(w.institutions, 'nato').votes.usa = 90;
      },
    ],
    [
      'offices beyond the whole',
      'its offices sum to',
      (w) => {
        at(w.institutions, 'nato').offices.usa = 100;
      },
    ],
    [
      'more claimed than there is',
      'the orders claim',
      (w) => {
        at(w.institutions, 'nato').ownership.sovereign = 50;
      },
    ],
    [
      'a union of no region',
      'is regional without a region',
      (w) => {
        at(w.institutions, 'gcc').region = null;
      },
    ],
    [
      'a region without states',
      "in its region 'atlantis'",
      (w) => {
        at(w.institutions, 'gcc').region = 'atlantis';
      },
    ],
    [
      'a veto that nobody has',
      'decides by veto',
      (w) => {
        at(w.institutions, 'unsc').vetoes = [];
      },
    ],
    [
      'a people in no state',
      "lives in no state: 'xxx'",
      (w) => {
        at(w.peoples, 'kurds').shares.xxx = 1;
      },
    ],
    [
      'more people than a state has',
      'state irq: its peoples number',
      (w) => {
        at(w.peoples, 'kurds').shares.irq = 30;
      },
    ],
    [
      'a people that lives nowhere',
      'people timorese: lives nowhere',
      (w) => {
        at(w.peoples, 'timorese').shares = {};
      },
    ],
    [
      'a guarantor that is no state',
      'its guarantor is no state',
      (w) => {
        at(w.peoples, 'kurds').guarantor = 'xxx';
      },
    ],
    [
      'a reach into no state',
      'reaches into no state',
      (w) => {
        at(w.movements, 'peace').reach.xxx = 1;
      },
    ],
    [
      'a leaning that is not whole',
      'its leaning sums to',
      (w) => {
        at(w.movements, 'peace').leaning.liberal = 99;
      },
    ],
    [
      'a corporation of no state',
      'its home is no state',
      (w) => {
        at(w.corporations, 'shell').home = 'xxx';
      },
    ],
    [
      'a pair in the wrong order',
      'must be named a~b',
      (w) => {
        Object.assign(at(w.dyads, 'irq~kwt'), { a: 'kwt', b: 'irq' });
      },
    ],
    [
      'an equal that is ruled',
      'recognised as equal, yet ruled',
      (w) => {
        Object.assign(at(w.dyads, 'irq~kwt'), { subordination: 40, superior: 'irq' });
      },
    ],
    [
      'a superior from outside',
      "its superior 'usa' is not of the pair",
      (w) => {
        Object.assign(at(w.dyads, 'irq~kwt'), { subordination: 10, superior: 'usa' });
      },
    ],
    [
      'subordination to nobody',
      'has a superior without',
      (w) => {
        at(w.dyads, 'irq~kwt').subordination = 10;
      },
    ],
    [
      'a treaty with oneself',
      'binds fewer than two',
      (w) => {
        at(w.treaties, 'rio').parties = ['usa', 'usa'];
      },
    ],
    [
      'a war against oneself',
      'a state is on both sides',
      (w) => {
        w.wars.w = { id: 'w', attackers: ['irq'], defenders: ['irq'], since: 1, crisis: null };
      },
    ],
    [
      'a track of another order',
      'order liberal: must have its own tracks',
      (w) => {
        w.orders.liberal.tracks.shelter = 1;
      },
    ],
    [
      'a centre that is no state',
      'system: its centre is no state',
      (w) => {
        w.system.centre.state = 'xxx';
      },
    ],
    [
      'a seat that steers nothing',
      'seat s: steers no state',
      (w) => {
        w.seats.s = {
          id: 's',
          state: 'xxx',
          order: 'liberal',
          listedOrder: 'liberal',
          controller: 'computer',
          capital: 1,
          income: 1,
          credibility: 50,
          start: {},
        };
      },
    ],
  ])('finds %s', (_what, fault, spoil) => {
    const faults = spoilt(spoil);
    expect(
      faults.some((line) => line.includes(fault)),
      faults.join('\n') || 'no fault found',
    ).toBe(true);
  });

  it('finds a victim that is neither state nor people', () => {
    const broken = (victim: string) =>
      spoilt((w) => {
        w.crises.c = {
          id: 'c',
          kind: 'annexation',
          since: 1,
          stage: 'open',
          scheduled: false,
          place: 'kwt',
          target: 'irq',
          victim,
          severity: 50,
          ruleAtIssue: 'sovereignty',
          mandate: 0,
          clarity: 5,
          cost: 5,
          forum: 'unsc',
          leader: null,
          circles: {},
          outcome: null,
        };
      });
    expect(broken('kurds')).toEqual([]);
    expect(broken('kwt')).toEqual([]);
    expect(broken('nobody')).toEqual(["crisis c: its victim 'nobody' is unknown"]);
  });
});
