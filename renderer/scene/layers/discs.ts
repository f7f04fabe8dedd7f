import { Container, Graphics, GraphicsContext, Sprite, Texture } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import type { Label } from '../label';
import { DIMMED, dimAt, standsAside } from '../picture/deeds';
import type { Disc } from '../picture/types';
import { inside, paintDisc } from './disc';
import { grain, type Layer, percent, Reserve, redraw, type Stock, skin, stillness, type View } from './layer';

/** How far a disc may be scaled before it is drawn afresh. */
const STRETCH = 1.25;
/** An annexed state lies over whoever took it. */
const HELD = 100_000;

/** All that is drawn of a state, in four heights. */
class Figure {
  /** The radius at which its body was drawn. */
  drawnAt = 0;
  readonly parts: readonly Container[];
  #isShown = true;
  #isNamed = false;
  #isStemmed = false;

  constructor(
    readonly shadow: Graphics,
    readonly stem: Sprite,
    readonly body: Graphics,
    readonly name: Label,
  ) {
    this.parts = [shadow, stem, body, name];
    // At one call with all others, however many corners it has.
    body.context.batchMode = 'batch';
  }

  get visible(): boolean {
    return this.#isShown;
  }

  set visible(isShown: boolean) {
    if (isShown === this.#isShown) return;
    this.#isShown = isShown;
    this.shadow.visible = this.body.visible = isShown;
    this.label(this.#isNamed, this.#isStemmed);
  }

  /** Whether its name is to be seen, and a line to it. */
  label(isNamed: boolean, isStemmed: boolean): void {
    this.#isNamed = isNamed;
    this.#isStemmed = isStemmed;
    this.name.visible = isNamed && this.#isShown;
    this.stem.visible = isStemmed && this.#isShown;
  }

  destroy(): void {
    for (const part of this.parts) part.destroy();
  }
}

/** States as discs: area is power, rim the mix of orders, level of the fill domestic legitimacy. */
export function discsLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const heights = Array.from({ length: 4 }, () => new Container());
  node.addChild(...heights);
  const shade = new GraphicsContext().ellipse(0, 0, 10, 3.2).fill(0xffffff);
  const figures = new Reserve(() => {
    const stem = new Sprite({ texture: Texture.WHITE, anchor: { x: 0, y: 0.5 } });
    const made = new Figure(new Graphics(shade), stem, new Graphics(), lettering(0.5, 0.5));
    for (const [i, part] of made.parts.entries()) heights[i]?.addChild(part);
    return made;
  });
  const isStill = stillness<Disc>();
  return {
    node,
    reads: ['discs', 'rings', 'house.camera'],
    sync(view) {
      const { picture, palette, exact } = view;
      const { camera } = picture.house;
      const dark = camera > 0.5;
      const dim = dark ? dimAt(picture.rings) : 0;
      const look = `${skin(palette)} ${camera} ${dim} ${picture.rings.aim} ${exact}`;
      let moved = false;
      for (const disc of picture.discs) {
        if (disc.r < 0.5) continue;
        const figure = figures.get(disc.id);
        if (isStill(disc, look, view)) continue;
        moved = true;
        const meant = disc.id === picture.rings.aim || disc.marked > 0.2;
        const aside = meant || !standsAside(disc.place) ? 0 : dim;
        cast(figure, disc, camera, palette);
        stand(figure, disc, disc.alpha * (1 - DIMMED.disc * aside), dark, view);
        name(figure, disc, disc.alpha * (1 - DIMMED.name * aside), dark, view);
      }
      figures.rest();
      if (moved) order(picture.discs, dark);
    },
    dispose() {
      node.destroy({ children: true });
      shade.destroy();
    },
  };

  /** Whoever stands nearer lies before whoever stands farther; seen from above nobody does. */
  function order(discs: readonly Disc[], fromAbove: boolean): void {
    const near = (disc: Disc) => (disc.hollow > 0.5 ? HELD : disc.y);
    const shown = discs.filter((disc) => disc.r >= 0.5);
    const sorted = fromAbove ? shown : [...shown].sort((a, b) => near(a) - near(b));
    // Told only where it changes, or Pixi would gather everything anew in every frame.
    for (const [i, disc] of sorted.entries()) figures.get(disc.id).body.zIndex = i;
  }
}

type Palette = View['palette'];

function cast({ shadow }: Figure, disc: Disc, camera: number, palette: Palette): void {
  shadow.position.set(disc.x + disc.r * 0.18, disc.y + disc.r * 0.94);
  shadow.scale.set(disc.r / 10);
  shadow.tint = palette.house.shadow;
  shadow.alpha = 0.22 * disc.alpha * (1 - camera) * (1 - disc.hollow);
}

function stand(figure: Figure, disc: Disc, lit: number, dark: boolean, { palette, exact }: View): void {
  const { body, drawnAt } = figure;
  const stretch = drawnAt > 0 ? disc.r / drawnAt : 0;
  const r = exact || stretch > STRETCH || stretch < 1 / STRETCH ? disc.r : drawnAt;
  const look = `${skin(palette)} ${dark} ${r} ${grain(disc.legitimacy, 2)} ${percent(disc.mix)} ${disc.lead} ${disc.seat} ${grain(disc.hollow, 0.25)} ${grain(disc.failed, 0.25)} ${grain(disc.marked, 0.25)} ${inside(disc, disc.r)}`;
  redraw(body, look, (graphics) => paintDisc(graphics, disc, r, palette, dark));
  figure.drawnAt = r;
  body.scale.set(disc.r / r);
  body.position.set(disc.x, disc.y);
  body.alpha = lit;
}

function name(figure: Figure, disc: Disc, lit: number, dark: boolean, { palette, picture }: View): void {
  const text = figure.name;
  text.write(disc.text, {
    size: picture.frame.font.small,
    weight: disc.power > 45 ? TYPE.weight.medium : TYPE.weight.normal,
  });
  text.tint = dark ? palette.crisis.text : palette.ink;
  text.alpha = lit * disc.labelAlpha;
  text.position.set(disc.x + disc.labelDx, disc.y + disc.labelDy);
  const isNamed = text.alpha > 0.01;
  const isStemmed = isNamed && (disc.stemDx !== 0 || disc.stemDy !== 0);
  figure.label(isNamed, isStemmed);
  if (!isStemmed) return;
  const { stem } = figure;
  stem.position.set(disc.x, disc.y);
  stem.rotation = Math.atan2(disc.stemDy, disc.stemDx);
  stem.scale.set(Math.hypot(disc.stemDx, disc.stemDy), 1);
  stem.tint = dark ? palette.crisis.line : palette.muted;
  stem.alpha = disc.labelAlpha * disc.alpha;
}
