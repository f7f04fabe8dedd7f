import type { Mover, Movers } from '@shared/views/seen';
import { aWorld, someStates } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { movedBetween } from './moved';
import { ruling } from './ruling';

const none: Movers = { peace: [], justice: [], pluralism: [], freedom: [], disorder: [] };
const rulesSaying = (...peace: Mover[]) => ({ ...ruling, movers: () => ({ ...none, peace }) });
const war = { id: 'w', attackers: ['s00'], defenders: ['s01'], since: 1, crisis: null };

describe('who moved a criterion', () => {
  it('comes along where it came or went meanwhile, and not where its number only moved', () => {
    const before = { ...aWorld({ states: someStates(2) }), wars: { w: war } };
    const after = { ...before, wars: {} };
    const rules = rulesSaying(
      { on: 'war', id: 'w', field: '', by: 5 },
      { on: 'state', id: 's00', field: 'strife', by: 1 },
    );
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const) {
      expect(movedBetween(rules, from, to).subjects).toEqual({ wars: { w: war } });
    }
  });
});
