import { Container } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import type { Label } from '../label';
import { drawing, grain, type Layer, Pool, redraw, type Stock, skin, tenth } from './layer';
import { orderShape } from './shapes';

/** The four orders beside the roof: shape, name, and a bar as long as the order is strong, notched at its legitimacy. */
export function marksLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const shapes = new Pool(node, drawing);
  const names = new Pool(node, () => lettering(0, 0.5));
  return {
    node,
    reads: ['marks'],
    sync({ picture, palette }) {
      const { frame } = picture;
      const r = frame.font.small * 0.4;
      const bar = Math.min(84 * frame.scale, frame.house.w * 0.075);
      for (const mark of picture.marks) {
        const onRight = mark.x > frame.width / 2;
        const name = names.get(mark.id);
        name.write(mark.label, { size: frame.font.small, weight: TYPE.weight.medium });
        name.tint = palette.orderText[mark.order];
        const g = shapes.get(mark.id);
        const side = onRight ? -1 : 1;
        g.position.set(mark.x + side * r * 1.4, mark.y);
        name.anchor.set(onRight ? 1 : 0, 0.5);
        name.position.set(mark.x + side * r * 3.6, mark.y);
        const at = side * (r * 2.2 + columnWidth(picture.marks, names, onRight) + 12 * frame.scale);
        const key = `${skin(palette)} ${tenth(r)} ${tenth(at)} ${tenth(bar)} ${grain(mark.power)} ${grain(mark.legitimacy)}`;
        // The bar gives way where the slope of the roof begins.
        const slope = (mark.y + r * 1.6 - frame.roof.apex) / (frame.roof.eaves - frame.roof.apex);
        const free = (frame.house.w / 2) * (1 - slope) - 6;
        const barred = Math.abs(at) + r * 1.4 + bar < free;
        redraw(g, `${key} ${barred}`, (graphics) => {
          orderShape(graphics, mark.order, 0, 0, r).fill(palette.orders[mark.order]);
          if (!barred) return;
          const h = Math.max(4, r * 0.9);
          const start = onRight ? at - bar : at;
          graphics.rect(start, -h / 2, bar, h).fill({ color: palette.edge, alpha: 0.25 });
          const long = (bar * mark.power) / 100;
          graphics.rect(onRight ? at - long : at, -h / 2, long, h).fill(palette.orders[mark.order]);
          const notch = (bar * mark.legitimacy) / 100;
          graphics.rect((onRight ? at - notch : at + notch) - 1, -h, 2, h * 2).fill(palette.ink);
        });
      }
      shapes.rest();
      names.rest();
    },
    dispose: () => node.destroy({ children: true }),
  };
}

/** Names on one side stand in a column, so that their bars begin together. */
function columnWidth(
  marks: readonly { id: string; x: number }[],
  names: Pool<Label>,
  onRight: boolean,
): number {
  const [first, second, third, fourth] = marks;
  const pair = onRight ? [third, fourth] : [first, second];
  return Math.max(...pair.map((mark) => (mark ? names.get(mark.id).width : 0)));
}
