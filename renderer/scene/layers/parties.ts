import { Container } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import type { Layer, Stock } from './layer';

/** Above the tally: who broke the rule and who was wronged, and at last what came of it. */
export function partiesLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const parties = lettering(0, 1);
  const verdict = lettering(0, 1);
  node.addChild(parties, verdict);
  return {
    node,
    reads: ['rings', 'house.camera'],
    sync({ picture: { rings, house, frame }, palette }) {
      node.visible = house.camera > 0.5;
      if (!node.visible) return;
      node.alpha = house.camera * 2 - 1;
      const { font, scale } = frame;
      const box = rings.tallyBox;
      const line = Math.max(font.body * 1.75, 30 * scale);
      // Just above the head of the tally.
      const foot = frame.height / 2 - line * 5.7 - font.tiny - 12 * scale;
      verdict.write(rings.verdict, {
        size: font.body,
        weight: TYPE.weight.strong,
        align: 'left',
        leading: 1.25,
        wrap: box.w,
      });
      verdict.tint = palette.crisis.wave[rings.outcome];
      verdict.position.set(box.x, foot);
      parties.write(rings.parties, { size: font.body, align: 'left', leading: 1.3, wrap: box.w });
      parties.tint = palette.crisis.text;
      const top = rings.verdict === '' ? foot : foot - verdict.height - 8 * scale;
      parties.position.set(box.x, top);
      // Where larger text leaves no room for both, the outcome matters more.
      parties.visible = top - parties.height > 6;
    },
    dispose: () => node.destroy({ children: true }),
  };
}
