import { Container, RenderTexture, Sprite } from 'pixi.js';
import { type Layer, type Stock, strokesSoFar } from './layer';

/**
 * Layers that seldom change, kept as one picture: what covers the whole canvas several times over is then painted
 * once and copied, which is what a film costs where a processor draws.
 */
export function backdropLayer(stock: Stock, layers: readonly Layer[]): Layer {
  const scenery = new Container();
  scenery.addChild(...layers.map((layer) => layer.node));
  const node = new Sprite();
  let kept: RenderTexture | null = null;
  return {
    node,
    reads: [...new Set(layers.flatMap((layer) => layer.reads ?? []))],
    sync(view) {
      const before = strokesSoFar();
      for (const layer of layers) layer.sync(view);
      const { width, height } = view.picture.frame;
      const fits = kept !== null && kept.width === width && kept.height === height;
      if (fits && strokesSoFar() === before) return;
      if (!fits) {
        kept?.destroy(true);
        const { resolution, antialias } = stock;
        kept = RenderTexture.create({ width, height, resolution, antialias });
        node.texture = kept;
      }
      if (kept) stock.paint(scenery, kept);
    },
    dispose() {
      for (const layer of layers) layer.dispose();
      scenery.destroy();
      node.destroy();
      kept?.destroy(true);
    },
  };
}
