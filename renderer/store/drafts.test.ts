import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeHost, fakeHost, refusal } from '../testing/fakeHost';
import { aTable, legal } from '../testing/table';
import { addOrder, capitalLeft, draftSteps, removeOrder, sameAct, takeDraft, undoDraft } from './drafts';
import { get, set } from './store';
import type { Drafts } from './types';

const sanction = legal('sanction', 'ccc', 3).order;
const trade = legal('openTrade', 'bbb', 2).order;

describe('steps of a draft', () => {
  it('undo and redo come back to where they were, however often', () => {
    const orders = fc.constantFrom(sanction, trade);
    fc.assert(
      fc.property(
        fc.array(fc.array(orders, { maxLength: 3 }), { maxLength: 6 }),
        fc.nat(8),
        (drafts, back) => {
          let state: Drafts = { past: [], now: [], future: [] };
          for (const draft of drafts) state = draftSteps.to(state, draft);
          const before = state;
          const steps = Math.min(back, drafts.length);
          for (let i = 0; i < steps; i++) state = draftSteps.undo(state);
          expect(state.now).toEqual(drafts[drafts.length - 1 - steps] ?? []);
          for (let i = 0; i < steps; i++) state = draftSteps.redo(state);
          expect(state).toEqual(before);
        },
      ),
    );
  });

  it('a new step forgets what was undone', () => {
    const undone = draftSteps.undo(draftSteps.to({ past: [], now: [], future: [] }, [sanction]));
    expect(undone.future).toHaveLength(1);
    expect(draftSteps.to(undone, [trade]).future).toEqual([]);
  });
});

describe('drafting', () => {
  let host: FakeHost;
  let table = aTable();

  beforeEach(() => {
    table = aTable();
    host = fakeHost({ draft: ({ orders }) => ({ ...table, draft: orders }) });
    set({ table });
  });

  it('hands every change to the host at once, so that quitting loses nothing', async () => {
    await addOrder(sanction);
    await addOrder(trade);
    await undoDraft();
    expect(host.asked.map(({ input }) => (input as { orders: unknown[] }).orders.length)).toEqual([1, 2, 1]);
    expect(get().drafts.now).toEqual([sanction]);
    expect(get().table?.draft).toEqual([sanction]);
  });

  it('reckons what is left, by the legal list or by what sponsors make of it', async () => {
    await addOrder(sanction);
    expect(capitalLeft()).toBe(3);
    await addOrder({ ...sanction, with: ['ccc'] }, 2);
    expect(get().drafts.now).toHaveLength(1);
    expect(capitalLeft()).toBe(4);
    await removeOrder(sanction);
    expect(capitalLeft()).toBe(6);
  });

  it('takes back what the host will not keep, and says why', async () => {
    fakeHost({ draft: () => refusal('refused.gameOver') });
    set({ table });
    expect(await addOrder(sanction)).toBe(false);
    expect(get().drafts.now).toEqual([]);
    expect(get().notice).toEqual({ tone: 'trouble', token: { key: 'refused.gameOver' } });
  });

  it('asks what a kept order with sponsors costs', async () => {
    const joint = { ...sanction, with: ['ccc'] };
    host = fakeHost({
      preview: ({ order }) => ({ order, cost: 1, likely: [], best: [], worst: [], minds: [] }),
    });
    set({ table });
    takeDraft([joint, trade], table.game);
    await new Promise((done) => setTimeout(done, 0));
    expect(host.asked).toHaveLength(1);
    expect(capitalLeft()).toBe(6 - 1 - 2);
  });

  it('knows an act by its policy and target alone', () => {
    expect(sameAct(sanction, { ...sanction, with: ['bbb'] })).toBe(true);
    expect(sameAct(trade, { ...trade, target: { on: 'state', id: 'ccc' } })).toBe(false);
  });
});
