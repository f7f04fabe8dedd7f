import { Application, type Container } from 'pixi.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Label } from './label';
import { Sheet } from './sheet';

const HOW = { size: 14 };
let app: Application;
let sheet: Sheet;

beforeEach(async () => {
  app = new Application();
  await app.init({ width: 300, height: 60, autoStart: false, preference: 'webgl', resolution: 1 });
  sheet = new Sheet(app.renderer, 1);
});

afterEach(() => {
  sheet.dispose();
  app.destroy(true, { children: true });
});

function shown(label: Label): Uint8ClampedArray {
  sheet.flush();
  return app.renderer.extract.pixels(label as Container).pixels;
}

function labelled(text: string): Label {
  const label = new Label(sheet, 0, 0);
  label.write(text, HOW);
  app.stage.addChild(label);
  return label;
}

describe('the sheet of texts', () => {
  it('sets a text once for all who say it', () => {
    const label = labelled('Kuwait');
    const pixels = shown(label);
    expect(new Set(pixels).size).toBeGreaterThan(10);
    const prints = vi.spyOn(app.renderer, 'render');
    const again = labelled('Kuwait');
    sheet.flush();
    expect(prints).not.toHaveBeenCalled();
    expect(shown(again)).toEqual(pixels);
  });

  it('moves what is still said when it is full, and it looks the same', () => {
    const label = labelled('Kuwait');
    const pixels = shown(label);
    const source = label.texture.source;
    const passing = new Label(sheet, 0, 0);
    for (let i = 0; i < 2500 && label.texture.source === source; i++) {
      passing.write(`a name that is soon forgotten, ${i}`, HOW);
    }
    expect(label.texture.source).not.toBe(source);
    expect(label.texture.source.pixelHeight).toBe(source.pixelHeight);
    expect(shown(label)).toEqual(pixels);
    expect(new Set(shown(passing)).size).toBeGreaterThan(10);
  });

  it('grows when what is in use needs more room', () => {
    const before = labelled('Kuwait').texture.source.pixelHeight;
    const labels = Array.from({ length: 900 }, (_, i) => labelled(`a name that everyone remembers, ${i}`));
    sheet.flush();
    const [first] = labels;
    expect(first?.texture.source.pixelHeight).toBeGreaterThan(before);
    expect(new Set(labels.map(({ texture }) => texture.source)).size).toBe(1);
    const spots = labels.map(({ texture: { frame } }) => `${frame.x} ${frame.y}`);
    expect(new Set(spots).size).toBe(labels.length);
  });

  it('breaks lines where it is told to', () => {
    const label = labelled('Who broke the rule, and who was wronged');
    const { width, height } = label;
    label.write(label.value, { ...HOW, wrap: 120 });
    expect(label.width).toBeLessThanOrEqual(120);
    expect(label.width).toBeLessThan(width);
    expect(label.height).toBeGreaterThan(height * 1.9);
  });
});
