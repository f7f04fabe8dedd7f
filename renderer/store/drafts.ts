import type { LegalOrder, PolicyOrder } from '@shared/views/seen';
import { ask } from '../host/ask';
import { attempt } from './attempt';
import { get, set } from './store';
import type { Drafts } from './types';

/** An order as a text by which two are the same: policy, target and sponsors. */
export function orderText({ policy, target, with: sponsors }: PolicyOrder): string {
  return `${policy} ${target.on}:${target.id}${sponsors?.length ? ` +${sponsors.join('+')}` : ''}`;
}

/** The same act, whoever sponsors it. */
export function sameAct(a: PolicyOrder, b: PolicyOrder): boolean {
  return a.policy === b.policy && a.target.on === b.target.on && a.target.id === b.target.id;
}

/** What a drafted order costs: by the list of legal orders, or by its preview where sponsors change it. */
export function costOf(
  order: PolicyOrder,
  legal: readonly LegalOrder[],
  costs: Readonly<Record<string, number>>,
): number {
  const known = costs[orderText(order)];
  return known ?? legal.find((one) => sameAct(one.order, order))?.cost ?? 0;
}

/** Capital of the person's seat less what the draft costs. */
export function capitalLeft(): number {
  const { table, drafts, costs } = get();
  if (!table?.seat) return 0;
  const capital = table.world.seats[table.seat]?.capital ?? 0;
  return drafts.now.reduce((left, order) => left - costOf(order, table.legal, costs), capital);
}

/** Pure steps of a draft, for undo and redo within the turn. */
export const draftSteps = {
  to: ({ past, now }: Drafts, next: readonly PolicyOrder[]): Drafts => ({
    past: [...past, now],
    now: next,
    future: [],
  }),
  undo({ past, now, future }: Drafts): Drafts {
    const before = past.at(-1);
    return before
      ? { past: past.slice(0, -1), now: before, future: [now, ...future] }
      : { past, now, future };
  },
  redo({ past, now, future }: Drafts): Drafts {
    const [next, ...rest] = future;
    return next ? { past: [...past, now], now: next, future: rest } : { past, now, future };
  },
};

export async function addOrder(order: PolicyOrder, cost?: number): Promise<boolean> {
  const { drafts, costs } = get();
  const others = drafts.now.filter((one) => !sameAct(one, order));
  if (cost !== undefined) set({ costs: { ...costs, [orderText(order)]: cost } });
  return keep(draftSteps.to(drafts, [...others, order]));
}

export async function removeOrder(order: PolicyOrder): Promise<boolean> {
  const { drafts } = get();
  return keep(
    draftSteps.to(
      drafts,
      drafts.now.filter((one) => !sameAct(one, order)),
    ),
  );
}

export async function undoDraft(): Promise<boolean> {
  return keep(draftSteps.undo(get().drafts));
}

export async function redoDraft(): Promise<boolean> {
  return keep(draftSteps.redo(get().drafts));
}

/** Shows a draft at once and hands it to the host for keeping; what the host will not keep is taken back. */
async function keep(next: Drafts): Promise<boolean> {
  const { table, drafts } = get();
  if (!table || next === drafts) return false;
  set({ drafts: next });
  const kept = await attempt(async () => {
    const answer = await ask('draft', { game: table.game, orders: next.now });
    if (get().table?.game === answer.game) set({ table: answer });
  });
  if (!kept && get().drafts === next) set({ drafts });
  return kept;
}

/** Takes over the draft of a table that was opened; what sponsors make of its costs is asked. */
export function takeDraft(orders: readonly PolicyOrder[], game: string): void {
  set({ drafts: { past: [], now: orders, future: [] }, costs: {} });
  for (const order of orders) {
    if (!order.with?.length) continue;
    void ask('preview', { game, order }).then(
      ({ cost }) => set({ costs: { ...get().costs, [orderText(order)]: cost } }),
      () => undefined,
    );
  }
}
