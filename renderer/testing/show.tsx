import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

declare global {
  // React asks for this name before it will wait for effects in a test.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

let root: Root | null = null;

/** Takes the page of a test down, before its store is emptied. */
export async function takeDown(): Promise<void> {
  if (root) await act(async () => root?.unmount());
  root = null;
}

/** Renders into the page of a test; the page before it is taken down. */
export async function show(element: ReactNode): Promise<HTMLElement> {
  await takeDown();
  document.body.innerHTML = '<div id="root"></div>';
  const host = document.getElementById('root') as HTMLElement;
  root = createRoot(host);
  await act(async () => root?.render(element));
  return host;
}

/** Presses what bears this text or label. */
export async function press(label: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, label, [role="option"]')].find(
    (one) => one.getAttribute('aria-label') === label || one.textContent?.trim() === label,
  );
  if (!found) throw new Error(`there is nothing to press called “${label}”: ${document.body.textContent}`);
  await click(found.querySelector('input') ?? found);
}

export async function click(element: HTMLElement | null): Promise<void> {
  if (!element) throw new Error('there is nothing to click');
  await act(async () => element.click());
}

export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done, 0));
  });
}
