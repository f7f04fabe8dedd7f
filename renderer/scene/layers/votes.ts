import { Container, type Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { ON_THE_WAY } from '../film/stage';
import { discsById } from './arcs';
import { drawing, type Layer, redraw, type Stock, skin, type View } from './layer';

/** While a body is asked for a mandate: its name where it is asked, and once it is asked how each member votes. */
export function votesLayer({ lettering }: Stock, nameOf: (body: string) => string): Layer {
  const node = new Container();
  const name = lettering(0.5, 0.5);
  const badges = drawing();
  node.addChild(name, badges);
  return {
    node,
    sync({ beat, share, picture, palette }) {
      const vote = beat?.vote ?? null;
      const { rings, house, frame, discs } = picture;
      node.visible = vote !== null && house.camera > 0.5;
      if (!vote || !node.visible) return;
      const inner = (rings.edges[1] ?? 0) * 0.86;
      name.write(nameOf(vote.body), { size: frame.font.body, weight: TYPE.weight.strong, wrap: inner * 1.5 });
      name.tint = palette.crisis.text;
      name.position.set(rings.x, rings.y - inner * 0.45);
      badges.visible = share > ON_THE_WAY;
      if (!badges.visible) return;
      const size = Math.max(6, 6.5 * frame.scale);
      redraw(badges, `${skin(palette)} ${beat?.index} ${size} ${rings.x} ${rings.y}`, (g) => {
        const at = discsById(discs);
        const mark = (ids: readonly string[], isFor: boolean) => {
          for (const disc of ids.flatMap((id) => at.get(id) ?? []))
            paintVote(g, disc.x + disc.r * 0.8, disc.y - disc.r * 0.8, size, isFor, palette);
        };
        mark(vote.yes, true);
        mark(vote.no, false);
      });
    },
    dispose: () => node.destroy({ children: true }),
  };
}

/** A tick for who votes yes, a cross for who votes no. */
export function paintVote(
  g: Graphics,
  x: number,
  y: number,
  r: number,
  isFor: boolean,
  { crisis }: View['palette'],
): void {
  g.circle(x, y, r)
    .fill(isFor ? crisis.wave.good : crisis.wave.bad)
    .stroke({ width: 1.2, color: crisis.ground });
  const a = r * 0.42;
  if (isFor)
    g.moveTo(x - a, y)
      .lineTo(x - a * 0.2, y + a * 0.8)
      .lineTo(x + a, y - a * 0.8);
  else
    g.moveTo(x - a, y - a)
      .lineTo(x + a, y + a)
      .moveTo(x + a, y - a)
      .lineTo(x - a, y + a);
  g.stroke({ width: 1.8, color: crisis.ground });
}
