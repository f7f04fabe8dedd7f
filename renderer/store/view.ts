import type { FieldRef } from '@shared/world/world';
import { get, set } from './store';
import type { DialogName, MeasureName, Route, Sheet, Subject, Tab } from './types';

/** Where the person looks: routes, tabs, sheets and dialogs. */

export function goTo(route: Route): void {
  set({ route, sheets: [], dialog: null, notice: null });
}

export function showTab(tab: Tab): void {
  set({ tab, sheets: [] });
}

export function openDialog(dialog: DialogName): void {
  set({ dialog });
}

export function closeDialog(): void {
  set({ dialog: null });
}

function lay(sheet: Sheet): void {
  const { sheets } = get();
  const same = sheets.findIndex((one) => JSON.stringify(one) === JSON.stringify(sheet));
  set({ sheets: same < 0 ? [...sheets, sheet] : sheets.slice(0, same + 1) });
}

/** Opens the chain of causes of a number, as of the last finished turn unless told otherwise. */
export function askWhy(subject: FieldRef, turn?: number): void {
  const { table } = get();
  if (!table) return;
  lay({ kind: 'why', subject, turn: turn ?? lastTurn() });
}

export function openCard(subject: Subject): void {
  lay({ kind: 'card', subject });
}

export function openMeasure(name: MeasureName): void {
  lay({ kind: 'measure', name });
}

/** The page of a policy; `aim` is a target as `state:irq`, where one has been proposed. */
export function openPolicy(policy: string, aim?: string): void {
  set({ tab: 'orders' });
  lay({ kind: 'policy', policy, ...(aim ? { aim } : {}) });
}

/** Points out in the picture at whom or what an order is aimed; null for nobody. */
export function aimAt(aim: Subject | null): void {
  set({ aim });
}

export function closeSheet(): void {
  set({ sheets: get().sheets.slice(0, -1) });
}

export function dismissNotice(): void {
  set({ notice: null });
}

/** Turns that are finished: the last point of the charts. */
export function lastTurn(): number {
  return get().table?.history.at(-1)?.turn ?? 0;
}
