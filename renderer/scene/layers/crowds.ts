import { Container, Particle, ParticleContainer } from 'pixi.js';
import { mix } from '../../tokens/contrast';
import { dome, POINTS_PER_PARTICLE, stray } from '../layout/ground';
import type { Crowd } from '../picture/types';
import { grain, type Layer, type Stock, skin, type View } from './layer';

interface Group {
  key: string;
  particles: Particle[];
  strays: { x: number; y: number }[];
}

/** Movements as crowds: as many particles as they are strong, straying as far as their temper is hot. */
export function crowdsLayer(stock: Stock, density: number): Layer {
  const node = new Container();
  const host = new ParticleContainer({
    texture: stock.dot,
    dynamicProperties: { position: true, color: true, vertex: true, rotation: false, uvs: false },
  });
  node.addChild(host);
  const groups = new Map<string, Group>();
  return {
    node,
    sync(view) {
      const gone = new Set(groups.keys());
      for (const crowd of view.picture.crowds) {
        gone.delete(crowd.id);
        const group = groups.get(crowd.id) ?? { key: '', particles: [], strays: [] };
        groups.set(crowd.id, group);
        settle(host, group, crowd, view, stock, density);
      }
      for (const id of gone) for (const particle of groups.get(id)?.particles ?? []) particle.alpha = 0;
      host.update();
    },
    dispose: () => node.destroy({ children: true }),
  };
}

function settle(
  host: ParticleContainer,
  group: Group,
  crowd: Crowd,
  view: View,
  stock: Stock,
  density: number,
): void {
  const wanted = (crowd.strength / POINTS_PER_PARTICLE) * density;
  const most = Math.ceil((100 / POINTS_PER_PARTICLE) * density);
  const stir = stirOf(crowd, view);
  const key = `${skin(view.palette)} ${grain(crowd.x, 0.1)} ${crowd.y} ${grain(crowd.width, 0.1)} ${grain(crowd.spacing, 0.01)} ${grain(wanted, 0.02)} ${grain(crowd.temper, 0.1)} ${grain(crowd.alpha, 0.01)}`;
  if (key === group.key && stir === 0) return;
  group.key = stir === 0 ? key : '';
  while (group.particles.length < Math.ceil(wanted)) {
    const particle = new Particle({ texture: stock.dot, anchorX: 0.5, anchorY: 0.5 });
    group.strays.push(stray(crowd.id, group.particles.length));
    group.particles.push(particle);
    host.addParticle(particle);
  }
  const places = dome(crowd.width, crowd.height, crowd.spacing, most);
  const size = (crowd.spacing * 0.82) / 30;
  const colour = view.palette.causes[crowd.cause];
  const { frame } = view.picture;
  const temper = (crowd.temper / 100) * crowd.spacing * 2;
  const near = mix(colour, colour, 0);
  const far = mix(colour, view.palette.surface, 0.28);
  const left = frame.inner.left + 4;
  const right = frame.inner.right - 4;
  group.particles.forEach((particle, i) => {
    const spot = places[i];
    const off = group.strays[i];
    if (!spot || !off || i >= wanted) {
      particle.alpha = 0;
      return;
    }
    const wobble = stir === 0 ? 0 : stir * Math.sin(view.share * 26 + i * 2.4) * (0.4 + temper);
    const x = crowd.x + spot.x + off.x * temper * 1.5 + wobble;
    const y = crowd.y + spot.y + (off.y - 0.5) * temper;
    particle.x = Math.max(left, Math.min(right, x));
    particle.y = Math.min(crowd.y - size * 14, y);
    particle.scaleX = size;
    particle.scaleY = size;
    particle.tint = -spot.y > crowd.height * 0.45 ? far : near;
    particle.alpha = crowd.alpha * Math.min(1, wanted - i);
  });
}

/** A crowd stirs only while a beat changes it. */
function stirOf(crowd: Crowd, view: View): number {
  if (!view.beat || view.reduced) return 0;
  const touched = view.beat.ticks.some((tick) => tick.on === 'movement' && tick.id === crowd.id);
  return touched ? Math.sin(Math.PI * Math.min(1, view.share)) : 0;
}
