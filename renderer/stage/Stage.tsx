import type { SubjectKind, World } from '@shared/world/world';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { createScene, type Legend, type More, type Scene, type SceneRef, type Trend } from '../scene';
import { courseNow } from '../store/course';
import { useStore } from '../store/store';
import { useSurroundings } from '../store/surroundings';
import { openCard } from '../store/view';
import { fieldName, nameOf } from '../text/names';
import { TOLD } from '../text/told';
import { useText } from '../text/useText';
import { graphicsHere } from './graphics';
import { holdFilm } from './hold';
import { MoreNames } from './MoreNames';
import { beatBegan, filmEnded, putAway, putOn, tell } from './player';
import { pointedAt } from './pointed';
import { SceneKey } from './SceneKey';
import { useSettled } from './settled';
import { isSubject } from './subject';

/** A field as the scene asks for it, `state.wealth` or `institution.members.usa`. */
function fieldOf(world: World | null, path: string): string {
  const dot = path.indexOf('.');
  return fieldName(world, { on: path.slice(0, dot) as SubjectKind, field: path.slice(dot + 1) });
}

/** The first numbers of what is pointed at in the picture, and how they went. */
async function trendsOf({ on, id }: SceneRef): Promise<readonly Trend[]> {
  if (!isSubject(on)) return [];
  const fields = TOLD[on] ?? [];
  const course = await courseNow({ on, id }, fields);
  const { table } = useStore.getState();
  return fields.flatMap((field) => {
    const values = course?.values[field];
    return values ? [{ label: fieldName(table?.world ?? null, { on, field }), values }] : [];
  });
}

/** The picture grows with its window by itself: beyond this, larger names would only crowd one another out. */
const FARTHEST = 1.3;

/** Below this width a point of text scale would push the house out of its own picture; the panels hold every word. */
const WIDTH_PER_SCALE = 600;

/** The text scale that the picture can bear at its width. */
function useFitting(host: RefObject<HTMLDivElement | null>, wanted: number): number {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [host]);
  return Math.min(wanted, Math.max(1, Math.round((width / WIDTH_PER_SCALE) * 10) / 10));
}

/** Calls when the graphics were taken away from a canvas within the element and given back to it. */
function useRestored(host: RefObject<HTMLDivElement | null>, restored: () => void): void {
  useEffect(() => {
    const element = host.current;
    // The canvas does not pass it up to its parents, but lets them hear it first.
    element?.addEventListener('webglcontextrestored', restored, true);
    return () => element?.removeEventListener('webglcontextrestored', restored, true);
  }, [host, restored]);
}

/**
 * The house in section, or the rings of a crisis; everything in it can also be had from the panels. Where a driver
 * restarts or the machine slept, what was painted into textures is lost: then it is made anew.
 */
export function Stage() {
  const [times, setTimes] = useState(0);
  const restored = useCallback(() => setTimes((n) => n + 1), []);
  return <Picture key={times} onRestored={restored} />;
}

function Picture({ onRestored }: { onRestored: () => void }) {
  const { t } = useText();
  const host = useRef<HTMLDivElement>(null);
  useRestored(host, onRestored);
  const [scene, setScene] = useState<Scene | null>(null);
  const [failed, setFailed] = useState(false);
  const [legend, setLegend] = useState<Legend | null>(null);
  const [more, setMore] = useState<readonly More[]>([]);
  const { theme, reduced, textScale: wanted, far } = useSurroundings();
  const textScale = useFitting(host, wanted * Math.min(1, FARTHEST / far));
  const showing = useStore((s) => s.showing);
  const top = useStore((s) => s.sheets.at(-1));
  const aim = useStore((s) => s.aim);
  const settled = useSettled();

  // The scene is made once, as things are then, and told of changes afterwards.
  const first = useRef({ theme, reducedMotion: reduced, textScale });
  useEffect(() => {
    let made: Scene | null = null;
    let gone = false;
    const names = (kind: string, id: string) => {
      const { showing: on, table } = useStore.getState();
      const world = on?.film.after ?? table?.world ?? null;
      return kind === 'field' ? fieldOf(world, id) : nameOf(world, kind, id);
    };
    if (!host.current) return;
    createScene(host.current, { ...first.current, ...graphicsHere(), nameOf: names, trendsOf }).then(
      (one) => {
        if (gone) return one.dispose();
        made = one;
        one.onPick((ref) => {
          if (ref && isSubject(ref.on)) openCard({ on: ref.on, id: ref.id });
        });
        one.onMore(setMore);
        one.onLegend(setLegend);
        window.describeScene = () => one.describe();
        window.holdFilm = holdFilm;
        setScene(one);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      made?.dispose();
      delete window.describeScene;
      delete window.holdFilm;
    };
  }, []);

  useEffect(() => scene?.setTheme(theme), [scene, theme]);
  useEffect(() => scene?.setReducedMotion(reduced), [scene, reduced]);
  useEffect(() => scene?.setTextScale(textScale), [scene, textScale]);

  useEffect(() => {
    if (!scene || !showing) return;
    const { speed } = useStore.getState().settings;
    const reel = scene.play(showing.film, { speed, onStep: beatBegan, onDone: filmEnded });
    putOn(reel, speed);
    const clock = setInterval(tell, 100);
    return () => {
      clearInterval(clock);
      putAway();
    };
  }, [scene, showing]);

  useEffect(() => {
    if (!scene || showing || !settled) return;
    if (settled.crisis) {
      scene.showCrisis(settled.world, settled.measures, settled.crisis, settled.answer);
    } else scene.show(settled.world, settled.measures);
  }, [scene, showing, settled]);

  useEffect(() => scene?.focus(pointedAt(showing !== null, top, aim)), [scene, showing, top, aim]);

  const point = useCallback((ref: SceneRef | null) => scene?.focus(ref), [scene]);

  return (
    <>
      <div className="stage" ref={host} data-testid="stage">
        {failed && <p className="stage-failed">{t('ui.stage.failed')}</p>}
      </div>
      {more.map((one) => (
        <MoreNames key={one.room} more={one} onPoint={point} />
      ))}
      {scene && legend && <SceneKey legend={legend} signOf={scene.signOf} />}
    </>
  );
}
