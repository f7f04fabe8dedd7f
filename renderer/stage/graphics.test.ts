import { describe, expect, it } from 'vitest';
import { graphicsFor, graphicsHere } from './graphics';

describe('graphics', () => {
  it('are coarse only where a processor draws', () => {
    const swift =
      'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)';
    expect(graphicsFor(swift)).toEqual({ antialias: false, resolution: 1 });
    expect(graphicsFor('llvmpipe (LLVM 15.0.6, 256 bits)').antialias).toBe(false);
    expect(graphicsFor('ANGLE (Apple, Apple M2, OpenGL 4.1)')).toEqual({ antialias: true });
  });

  it('are left as they are where nothing can be learnt', () => {
    expect(graphicsHere()).toEqual({ antialias: true });
  });
});
