import { afterEach, describe, expect, it } from 'vitest';
import { bringIntoSight } from './scrolls';

afterEach(() => {
  document.body.innerHTML = '';
});

const at = (element: Element, top: number, height: number) => {
  element.getBoundingClientRect = () => new DOMRect(0, top, 300, height);
};

/** A region from 100 to 500 that scrolls, with a bar of 80 pinned to its foot or none, and something in it. */
function region(top: number, height: number, bar: 'sticky' | 'static' | null = null): HTMLElement {
  document.body.innerHTML = `
    <section style="overflow-y: auto"><p></p>
    ${bar ? `<footer data-pinned style="position: ${bar}"></footer>` : ''}</section>`;
  const [scroller, inside] = [document.querySelector('section')!, document.querySelector('p')!];
  Object.defineProperty(scroller, 'scrollHeight', { value: 2000 });
  Object.defineProperty(scroller, 'clientHeight', { value: 400 });
  const foot = document.querySelector('footer');
  if (foot) Object.defineProperty(foot, 'offsetHeight', { value: 80 });
  at(scroller, 100, 400);
  at(inside, top, height);
  scroller.scrollTop = 1000;
  bringIntoSight(inside);
  return scroller;
}

describe('bringing something into sight', () => {
  it('leaves a region alone where it is seen already', () => {
    expect(region(200, 100).scrollTop).toBe(1000);
  });

  it('scrolls by the shortest way, down or up', () => {
    expect(region(450, 100).scrollTop).toBe(1058);
    expect(region(60, 100).scrollTop).toBe(952);
  });

  it('shows the beginning of what is higher than the region', () => {
    expect(region(150, 900).scrollTop).toBe(1042);
  });

  it('keeps it above a bar that is pinned to the foot, and minds none that is not', () => {
    expect(region(380, 100, 'sticky').scrollTop).toBe(1068);
    expect(region(380, 100, 'static').scrollTop).toBe(1000);
  });

  it('never moves the window, though nothing else scrolls', () => {
    const alone = document.createElement('p');
    document.body.append(alone);
    at(alone, 5000, 10);
    expect(() => bringIntoSight(alone)).not.toThrow();
    expect(document.documentElement.scrollTop).toBe(0);
    expect(() => bringIntoSight(null)).not.toThrow();
  });
});
