import { hit } from './picture/hit';
import type { Picture } from './picture/types';
import type { SceneRef } from './types';

type Hear = (ref: SceneRef | null) => void;

/** Tells what of the picture is clicked or pointed at. */
export function pointer(canvas: HTMLCanvasElement, picture: () => Picture | null) {
  const pickers = new Set<Hear>();
  const hoverers = new Set<Hear>();
  let over = '';

  const under = (event: MouseEvent): SceneRef | null => {
    const now = picture();
    if (!now) return null;
    const box = canvas.getBoundingClientRect();
    const scale = box.width > 0 ? now.frame.width / box.width : 1;
    return hit(now, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  };
  const hover = (ref: SceneRef | null) => {
    const key = ref ? `${ref.on}:${ref.id}` : '';
    if (key === over) return;
    over = key;
    canvas.style.cursor = ref ? 'pointer' : 'default';
    for (const hear of hoverers) hear(ref);
  };
  const click = (event: MouseEvent) => {
    const ref = under(event);
    for (const hear of pickers) hear(ref);
  };
  const move = (event: MouseEvent) => hover(under(event));
  const leave = () => hover(null);
  canvas.addEventListener('click', click);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerleave', leave);

  const join = (set: Set<Hear>) => (hear: Hear) => {
    set.add(hear);
    return () => void set.delete(hear);
  };
  return {
    onPick: join(pickers),
    onHover: join(hoverers),
    dispose() {
      canvas.removeEventListener('click', click);
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerleave', leave);
      pickers.clear();
      hoverers.clear();
    },
  };
}
