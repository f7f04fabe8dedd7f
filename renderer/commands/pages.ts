import { flushSync } from 'react-dom';
import type { Tab } from '../store/types';
import { showTab } from '../store/view';

/** Shows a panel and puts the focus on its tab: whoever came by a key reads on from there, not from the page's top. */
export function goToPanel(id: Tab): void {
  // What lies on the panel gives the focus back as it goes: only after that is the tab's turn.
  flushSync(() => showTab(id));
  document.getElementById(`side-tab-${id}`)?.focus();
}

/** What the open page of a policy would do if its button were pressed; put there by the page while it is open. */
let add: (() => void) | null = null;

export function offerOrder(run: (() => void) | null): void {
  add = run;
}

export function addOrderOnPage(): void {
  add?.();
}
