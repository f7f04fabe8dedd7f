import { Container } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { leanAt } from '../layout/frame';
import { word } from '../words';
import { glassColour, inkOn } from './glass';
import type { Layer, Stock } from './layer';

/** Names of the storeys, written over whatever the storeys hold. */
export function titlesLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const titles = (['top', 'middle', 'ground'] as const).map((storey) => ({ storey, text: lettering(0, 0) }));
  const annexe = lettering(0.5, 0);
  node.addChild(...titles.map((title) => title.text), annexe);
  return {
    node,
    reads: ['house.lean', 'house.light', 'house.tints', 'house.annexe', 'house.annexeX'],
    sync({ picture: { frame, house }, palette }) {
      const rooms = { top: frame.gallery, middle: frame.middle, ground: frame.ground };
      const how = { size: frame.font.small, weight: TYPE.weight.medium, tracking: TYPE.tracking } as const;
      for (const { storey, text } of titles) {
        const room = rooms[storey];
        text.write(word(`storey.${storey}`).toUpperCase(), how);
        text.tint =
          storey === 'top' ? inkOn(glassColour(house, palette), palette, palette.muted) : palette.muted;
        const y = room.y + 5 * frame.scale;
        text.position.set(room.x + 10 * frame.scale + leanAt(frame, house.lean, y), y);
      }
      annexe.visible = house.annexe > 0.5;
      annexe.write(word('annexe').toUpperCase(), {
        size: frame.font.tiny * 0.92,
        weight: TYPE.weight.medium,
        tracking: 0.03,
      });
      annexe.tint = palette.muted;
      const right = frame.gallery.x + frame.gallery.w;
      const wide = right - house.annexeX;
      annexe.scale.set(Math.min(1, (wide - 6) / Math.max(1, annexe.width / annexe.scale.x)));
      annexe.position.set(
        (house.annexeX + right) / 2 + leanAt(frame, house.lean, frame.gallery.y),
        frame.gallery.y + 5 * frame.scale,
      );
    },
    dispose: () => node.destroy({ children: true }),
  };
}
