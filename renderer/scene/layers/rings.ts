import { CIRCLES } from '@shared/world/circles';
import { Container, type Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { lerp } from '../layout/geometry';
import { roseRadius } from '../layout/rose';
import type { Picture } from '../picture/types';
import { word } from '../words';
import { drawing, grain, type Layer, redraw, type Stock, skin, tenth, type View } from './layer';
import { dashed, rose } from './shapes';

/** The dark of a crisis and its seven rings, drawn from the middle outward. */
export function ringsLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const dark = drawing();
  const plane = new Container();
  // Outermost at the bottom.
  const bands = CIRCLES.map(() => drawing());
  const wave = drawing();
  const link = drawing();
  const names = CIRCLES.map(() => lettering(0.5, 0.5));
  for (const band of [...bands].reverse()) plane.addChild(band);
  const middle = drawing();
  plane.addChild(middle);
  const compass = drawing();
  const north = lettering(0.5, 1);
  node.addChild(dark, compass, north, plane, link, wave, ...names);
  return {
    node,
    reads: ['rings', 'discs', 'house.camera', 'house.floorX', 'house.floorY'],
    sync({ picture, palette }) {
      const { house, rings, frame } = picture;
      node.visible = house.camera > 0.001;
      if (!node.visible) return;
      redraw(dark, `${frame.width} ${frame.height} ${skin(palette)}`, (g) => {
        g.rect(0, 0, frame.width, frame.height).fill(palette.crisis.ground);
      });
      dark.alpha = Math.min(1, house.camera * 1.35);
      // Around the rings as around the floor; in the corner above what is said of names left out.
      const r = roseRadius(frame);
      const [x, y] = [22 * frame.scale + r, frame.height - 14 * frame.scale - frame.font.tiny * 3.2];
      redraw(compass, `${skin(palette)} ${x} ${y} ${r}`, (g) => rose(g, x, y, r, palette.crisis.faint));
      north.write(word('north'), { size: frame.font.tiny });
      north.tint = palette.crisis.faint;
      north.position.set(x, y - r * 1.1);
      north.alpha = compass.alpha = Math.max(0, house.camera * 2 - 1);
      // The floor seen at a slant turns until it is seen from above.
      const slant = lerp(house.floorRy / house.floorRx, 1, house.camera);
      plane.position.set(
        lerp(house.floorX, rings.x, house.camera),
        lerp(house.floorY, rings.y, house.camera),
      );
      plane.scale.set(lerp(house.floorRx / rings.radius, 1, house.camera) * 1, slant);
      plane.alpha = house.camera;
      const key = `${skin(palette)} ${tenth(rings.radius)}`;
      bands.forEach((band, i) => {
        const share = rings.drawn[i] ?? 0;
        band.visible = share > 0.001;
        redraw(band, `${key} ${tenth(rings.edges[i + 1] ?? 0)} ${grain(share, 1 / 60)}`, (g) =>
          paintBand(
            g,
            rings.edges[i] ?? 0,
            rings.edges[i + 1] ?? 0,
            share,
            palette.crisis.rings[i] ?? palette.crisis.ground,
            palette,
          ),
        );
        const name = names[i];
        const box = rings.names[i];
        if (!name || !box) return;
        name.write(word(`circle.${CIRCLES[i]}`).toUpperCase(), {
          size: frame.font.tiny,
          weight: TYPE.weight.medium,
          tracking: 0.12,
        });
        name.tint = palette.crisis.text;
        name.alpha = share * Math.max(0, house.camera * 3 - 2) * 0.9;
        // Whoever stands in the middle, or what is said there, says it all.
        name.visible = !(i === 0 && (rings.led > 0.5 || rings.said !== ''));
        name.position.set(box.x + box.w / 2, box.y + box.h / 2);
      });
      redraw(middle, `${key} ${tenth(rings.edges[1] ?? 0)}`, (g) => {
        const r = (rings.edges[1] ?? 0) * 0.86;
        g.circle(0, 0, r)
          .fill(palette.crisis.empty)
          .stroke({ width: 1, color: palette.crisis.line, alpha: 0.5 });
      });
      middle.alpha = (1 - rings.led) * house.camera;
      paintLink(link, picture, palette);
      paintWave(wave, picture, palette);
    },
    dispose: () => node.destroy({ children: true }),
  };
}

type Palette = View['palette'];

/** A ring and not a disc, so that no pixel is painted seven times. */
function paintBand(
  g: Graphics,
  inner: number,
  radius: number,
  share: number,
  colour: string,
  palette: Palette,
): void {
  if (inner === 0) g.circle(0, 0, radius).fill({ color: colour, alpha: share });
  else
    g.circle(0, 0, (inner + radius) / 2).stroke({ width: radius - inner + 0.5, color: colour, alpha: share });
  g.beginPath();
  g.arc(0, 0, radius, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * share).stroke({
    width: 1,
    color: palette.crisis.line,
    alpha: 0.75,
  });
}

/** Whoever leads without standing in the middle is tied to the place that it did not take. */
function paintLink(g: Graphics, { rings, discs, house }: Picture, palette: Palette): void {
  const leader = rings.about === '' ? undefined : discs.find((disc) => disc.id === rings.about);
  const share = (1 - rings.led) * (rings.drawn[0] ?? 0) * house.camera;
  g.visible = leader?.place != null && share > 0.01;
  if (!g.visible || !leader) return;
  const inner = (rings.edges[1] ?? 0) * 0.86 + 3;
  redraw(
    g,
    `${skin(palette)} ${grain(leader.x)} ${grain(leader.y)} ${grain(rings.x)} ${grain(rings.y)} ${tenth(inner)}`,
    (graphics) => {
      const dx = leader.x - rings.x;
      const dy = leader.y - rings.y;
      const far = Math.max(1, Math.hypot(dx, dy));
      const at = (d: number) => ({ x: rings.x + (dx / far) * d, y: rings.y + (dy / far) * d });
      const [from, to] = [at(inner), at(Math.max(inner, far - leader.r - 3))];
      dashed(graphics, [from, to], 5, 4).stroke({ width: 1.6, color: palette.crisis.text, alpha: 0.9 });
      paintOrganiser(graphics, leader, palette);
      graphics.circle(rings.x, rings.y, inner).stroke({ width: 1.6, color: palette.crisis.text, alpha: 0.5 });
    },
  );
  g.alpha = share;
}

/** Around whoever organises an answer without leading a fight: broken, for the middle is not its own. */
export function paintOrganiser(
  g: Graphics,
  { x, y, r }: { x: number; y: number; r: number },
  palette: Palette,
): void {
  for (let part = 0; part < 8; part++) {
    const from = (part * Math.PI) / 4;
    g.beginPath();
    g.arc(x, y, r + 5, from, from + 0.5).stroke({ width: 2.4, color: palette.crisis.text });
  }
}

/** How far the wave runs, and how wide it is in the end, beside the radius of the rings. */
const REACH = 1.25;
const SWELL = 0.2;
/** So many strokes, each narrower than the last, make its soft edges; one alone is this bright. */
const STROKES = 8;
const STROKE_ALPHA = 0.07;

/** A soft ring around 0, 0, brightest on its radius: it has no edge that could be taken for that of a ring of states. */
export function paintSwell(g: Graphics, radius: number, width: number, color: string): void {
  for (let i = 0; i < STROKES; i++)
    g.circle(0, 0, radius).stroke({ width: width * (1 - i / STROKES), color, alpha: STROKE_ALPHA });
}

/** The outcome runs outward once, widens and fades; at either end nothing of it is left. */
function paintWave(g: Graphics, { rings, house }: Picture, palette: Palette): void {
  g.visible = rings.wave > 0.001 && rings.wave < 0.999;
  if (!g.visible) return;
  const reach = rings.radius * REACH;
  // Drawn once and scaled as it runs.
  redraw(g, `${skin(palette)} ${rings.outcome} ${tenth(reach)}`, (graphics) =>
    paintSwell(graphics, reach, rings.radius * SWELL, palette.crisis.wave[rings.outcome]),
  );
  g.position.set(rings.x, rings.y);
  g.scale.set(rings.wave);
  g.alpha = house.camera * Math.sin(Math.PI * rings.wave);
}
