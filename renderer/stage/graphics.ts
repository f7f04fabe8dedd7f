const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** What the machine can bear: smooth edges and fine pixels cost a processor dearly where there is no graphics card. */
export interface Graphics {
  antialias: boolean;
  resolution?: number;
}

/** Looks at what draws here. */
export function graphicsHere(): Graphics {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return { antialias: true };
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const drawnBy = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return graphicsFor(drawnBy);
}

/** By the name of the renderer. */
export function graphicsFor(drawnBy: string): Graphics {
  return SOFTWARE.test(drawnBy) ? { antialias: false, resolution: 1 } : { antialias: true };
}
