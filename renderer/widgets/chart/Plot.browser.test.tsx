import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { wear } from '../../style/wear';
import '../../style/chart.css';
import { show, takeDown } from '../../testing/show';
import { THEMES } from '../../tokens/tokens';
import type { ChartLine } from './lines';
import Plot from './Plot';

const points = [10, 20, 14].map((value, turn) => ({ turn, value }));
const liberal: ChartLine = { id: 'a', colour: '--order-text-liberal', order: 'liberal', points };
const mercantilist: ChartLine = {
  id: 'b',
  colour: '--order-text-mercantilist',
  order: 'mercantilist',
  points,
};
const span = { year: 1990.5, yearsPerTurn: 0.5, turns: 4 };

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));

async function plotted(at: number, lines = [liberal, mercantilist], onAt: (turn: number) => void = () => {}) {
  wear(document.documentElement, { theme: 'light', textScale: 1, far: 1, large: false, reduced: true });
  const host = await show(
    <div style={{ inlineSize: '300px', blockSize: '90px', fontSize: '12px' }}>
      <Plot lines={lines} span={span} at={at} onAt={onAt} />
    </div>,
  );
  await act(frame);
  return host;
}

/** Where the mark of the nth line stands in the plot, in CSS pixels. */
function markAt(host: HTMLElement, n = 0) {
  const box = host.querySelector('.u-over')?.getBoundingClientRect();
  const mark = host.querySelectorAll('.chart-mark')[n]?.getBoundingClientRect();
  if (!box || !mark) throw new Error('There is no mark.');
  return {
    x: (mark.left + mark.width / 2 - box.left) / box.width,
    y: (mark.top + mark.height / 2 - box.top) / box.height,
  };
}

/** Whether any pixel of the canvas has about this colour. */
function isPainted(host: HTMLElement, colour: string): boolean {
  const canvas = host.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error('Nothing is painted.');
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < data.length; i += 4) {
    if ((data[i + 3] ?? 0) > 200 && wanted.every((one, k) => Math.abs((data[i + k] ?? 0) - one) < 12))
      return true;
  }
  return false;
}

afterEach(takeDown);

describe('a chart', () => {
  it('shows a value as a dot before there is a second one to draw a line to', async () => {
    const first = { ...liberal, points: points.slice(0, 1) };
    // The mark of the turn that is looked at is an element, and not painted.
    expect(isPainted(await plotted(0, [first]), THEMES.light.orderText.liberal)).toBe(true);
  });

  it('marks the turn that is looked at on a scale that fits its values, and with the shape of the order', async () => {
    const host = await plotted(1);
    expect(markAt(host).x).toBeCloseTo(0.25, 1);
    expect(markAt(host).y).toBeCloseTo(0, 1);
    expect(markAt(await plotted(0)).y).toBeCloseTo(1, 1);
    const shapes = [...document.querySelectorAll<HTMLElement>('.chart-mark')].map(
      ({ dataset }) => dataset.shape,
    );
    expect(shapes).toEqual(['circle', 'square']);
  });

  it('looks where the pointer is, and no further than the game has come', async () => {
    const looked: number[] = [];
    const host = await plotted(2, [liberal], (turn) => looked.push(turn));
    const over = host.querySelector('.u-over') as HTMLElement;
    const box = over.getBoundingClientRect();
    for (const share of [0.02, 0.27, 0.95]) {
      const clientX = box.left + share * box.width;
      await act(async () => {
        over.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY: box.top + 5, bubbles: true }));
        await frame();
      });
    }
    expect(looked).toEqual([0, 1, 2]);
  });

  it('is painted in the colours of the theme that it wears', async () => {
    const host = await plotted(2, [liberal]);
    expect(isPainted(host, THEMES.light.orderText.liberal)).toBe(true);
    expect(isPainted(host, THEMES.dark.orderText.liberal)).toBe(false);
  });

  it('asks for no style that a strict policy would refuse', async () => {
    const refused: string[] = [];
    const note = ({ violatedDirective }: SecurityPolicyViolationEvent) => refused.push(violatedDirective);
    document.addEventListener('securitypolicyviolation', note);
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'self'";
    document.head.append(policy);
    await plotted(1);
    expect(refused).toEqual([]);
    // The policy does stand: what it refuses is refused.
    document.body.insertAdjacentHTML('beforeend', '<i style="color: red"></i>');
    await new Promise((done) => setTimeout(done, 50));
    expect(refused).toEqual(['style-src-attr']);
    document.removeEventListener('securitypolicyviolation', note);
  });
});
