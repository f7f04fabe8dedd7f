import { GlLimitsSystem } from 'pixi.js';

/**
 * Let the renderers made from now on draw with one texture at a time. Pixi's shader else asks of every pixel which
 * of sixteen textures it belongs to: a graphics card does not mind, but where a processor draws it takes three
 * times as long. Returns what undoes it.
 */
export function sampleOneTexture(): () => void {
  const usual = GlLimitsSystem.prototype.contextChange;
  GlLimitsSystem.prototype.contextChange = function (this: GlLimitsSystem) {
    usual.call(this);
    this.maxBatchableTextures = 1;
  };
  return () => {
    GlLimitsSystem.prototype.contextChange = usual;
  };
}
