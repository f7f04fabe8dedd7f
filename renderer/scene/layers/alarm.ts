import { Container, type Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { clamp, ease, type Rect } from '../layout/geometry';
import { discsById } from './arcs';
import { drawing, type Layer, redraw, type Stock, skin, tenth, type View } from './layer';

/** Waves that run out from the place while a crisis breaks. */
const WAVES = 3;

/**
 * A crisis breaks: where, and by what name. One that only runs on from a turn before is told by a broken ring that keeps
 * still. `whereOf` gives its place, `nameOf` its name; `box` is where that stands.
 */
export function alarmLayer(
  { lettering }: Stock,
  whereOf: (crisis: string) => string | undefined,
  nameOf: (crisis: string) => string,
): Layer & { box(): Rect | null } {
  const node = new Container();
  const waves = Array.from({ length: WAVES }, drawing);
  const running = drawing();
  const plate = drawing();
  const name = lettering(0.5, 0.5);
  node.addChild(...waves, running, plate, name);
  let box: Rect | null = null;
  return {
    node,
    box: () => box,
    sync({ beat, share, picture, palette, reduced }) {
      const breaks = beat?.kind === 'break';
      const crisis = breaks || beat?.kind === 'runs' ? beat.crisis : null;
      const disc = discsById(picture.discs).get((crisis && whereOf(crisis)) ?? '');
      node.visible = crisis !== null && disc !== undefined && picture.house.camera < 0.05;
      box = null;
      if (!crisis || !disc || !node.visible) return;
      const { frame } = picture;
      const look = `${skin(palette)} ${tenth(disc.r)}`;
      running.visible = !breaks;
      running.position.set(disc.x, disc.y);
      redraw(running, look, (g) => paintRunning(g, disc.r, palette));
      waves.forEach((wave, i) => {
        wave.visible = breaks;
        redraw(wave, look, (g) => g.circle(0, 0, disc.r + 6).stroke({ width: 3, color: palette.house.fire }));
        const part = reduced ? (i + 1) / WAVES : clamp(share * 1.5 - i * 0.18, 0, 1);
        wave.position.set(disc.x, disc.y);
        wave.scale.set(1 + ease(part) * 1.6);
        wave.alpha = part <= 0 ? 0 : (1 - part) * 0.9 + (reduced ? 0.2 : 0);
      });
      name.write(nameOf(crisis), { size: frame.font.body, weight: TYPE.weight.strong });
      name.tint = breaks ? palette.raised : palette.ink;
      const w = name.width + frame.font.body * 1.2;
      const h = frame.font.body * 1.75;
      const x = clamp(disc.x, frame.floor.x + w / 2 + 4, frame.floor.x + frame.floor.w - w / 2 - 4);
      const y = disc.y - disc.r * 1.2 - h * 1.1;
      box = { x: x - w / 2, y: y - h / 2, w, h };
      redraw(plate, `${look} ${breaks} ${tenth(w)} ${tenth(h)}`, (g) => {
        g.roundRect(-w / 2, -h / 2, w, h, h / 2).fill(breaks ? palette.bad : palette.raised);
        if (!breaks) g.stroke({ width: 1.5, color: palette.bad });
      });
      for (const one of [plate, name]) one.position.set(x, y);
      for (const one of [plate, name, running]) {
        one.alpha = clamp(Math.min(share * 6, (1 - share) * 6), 0, 1);
      }
    },
    dispose: () => node.destroy({ children: true }),
  };
}

/** Around where a crisis runs on: broken, and outside the rings that mark who is in one. */
export function paintRunning(g: Graphics, r: number, palette: View['palette']): void {
  for (let part = 0; part < 12; part++) {
    const from = (part * Math.PI) / 6;
    g.beginPath();
    g.arc(0, 0, r + 11, from, from + 0.3).stroke({ width: 2, color: palette.house.fire });
  }
}
