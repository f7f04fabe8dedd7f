import { Container, type Graphics } from 'pixi.js';
import type { RingsPicture } from '../picture/types';
import { word } from '../words';
import { paintAngles } from './fates';
import { drawing, grain, type Layer, redraw, type Stock, skin, type View } from './layer';
import { paintOrganiser } from './rings';
import { orderShape, rim } from './shapes';

const SIGNS = ['organise', 'nearer', 'farther', 'target', 'victim', 'seat', 'rim'] as const;
/** What not every crisis shows. */
const SHOWN: Partial<Record<(typeof SIGNS)[number], (rings: RingsPicture) => boolean>> = {
  organise: ({ about }) => about !== '',
  nearer: ({ elsewhere, drawn }) => elsewhere.some(({ nearer }) => nearer) && (drawn[0] ?? 0) > 0.5,
  farther: ({ elsewhere, drawn }) => elsewhere.some(({ nearer }) => !nearer) && (drawn[0] ?? 0) > 0.5,
};

/** Under the tally: what the rings around states and the signs in them mean. */
export function crisisKeyLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const rows = SIGNS.map((sign) => ({ sign, mark: drawing(), text: lettering(0, 0.5) }));
  for (const row of rows) node.addChild(row.mark, row.text);
  return {
    node,
    reads: ['rings', 'house.camera'],
    sync({ picture: { rings, house, frame }, palette }) {
      const { font, scale } = frame;
      const { tallyBox: box } = rings;
      const line = font.tiny * 1.75;
      const due = rows.filter(({ sign }) => SHOWN[sign]?.(rings) ?? true);
      for (const { sign, mark, text } of rows) mark.visible = text.visible = SHOWN[sign]?.(rings) ?? true;
      const top = frame.height - line * due.length - 10 * scale;
      // Where larger text leaves no room under the gauges, the gauges matter more.
      const gauges = frame.height / 2 + Math.max(font.body * 1.75, 30 * scale) * 6.1;
      node.visible = house.camera > 0.5 && top > gauges;
      if (!node.visible) return;
      node.alpha = house.camera * 2 - 1;
      for (const { sign, text } of due) text.write(word(`key.${sign}`), { size: font.tiny, align: 'left' });
      const wide = Math.max(...due.map(({ text }) => text.width)) + font.tiny * 1.1 + 16;
      // Under the tally, but never over the edge of the canvas.
      const left = Math.min(box.x, frame.width - wide);
      due.forEach(({ sign, mark, text }, i) => {
        const r = font.tiny * 0.55;
        const y = top + line * (i + 0.5);
        text.tint = palette.crisis.faint;
        text.position.set(left + r * 2 + 10, y);
        mark.position.set(left + r + 2, y);
        redraw(mark, `${skin(palette)} ${grain(r)}`, (g) => paintSign(g, sign, r, palette));
      });
    },
    dispose: () => node.destroy({ children: true }),
  };
}

function paintSign(g: Graphics, sign: (typeof SIGNS)[number], r: number, palette: View['palette']): void {
  const { crisis } = palette;
  switch (sign) {
    case 'organise':
      paintOrganiser(g, { x: 0, y: 0, r: r - 5 }, palette);
      return;
    // The rings stand to the left of the key.
    case 'nearer':
      paintAngles(g, { x: 0, y: 0 }, -1, 0, r * 1.1, true, palette);
      return;
    case 'farther':
      paintAngles(g, { x: 0, y: 0 }, 1, 0, r * 1.1, false, palette);
      return;
    case 'target':
      g.circle(0, 0, r * 0.75).stroke({ width: 1.6, color: crisis.wave.bad });
      g.circle(0, 0, r * 1.15).stroke({ width: 1, color: crisis.wave.bad });
      return;
    case 'victim':
      g.circle(0, 0, r).stroke({ width: 1.6, color: crisis.text });
      return;
    case 'seat':
      orderShape(g, 'sovereign', 0, 0, r * 0.7).fill(crisis.orders.sovereign);
      return;
    case 'rim':
      rim(g, [0.4, 0.25, 0.15, 0.2], crisis.orders, r * 0.85, r * 0.45);
  }
}
