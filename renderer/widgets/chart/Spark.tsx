import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { sparkOptions } from './options';
import { wearOf } from './wear';

/** The drawing of a sparkline, painted as its element is clothed when it is made. */
export default function Spark({ values }: { values: readonly (number | null)[] }) {
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const host = box.current;
    if (!host) return;
    const known = values.filter((value) => value !== null);
    const size = [host.clientWidth, host.clientHeight] as const;
    const plot = new uPlot(
      sparkOptions(known, wearOf(host), ...size),
      [values.map((_, i) => i), [...values]],
      host,
    );
    return () => plot.destroy();
  }, [values]);
  return <span className="spark-canvas" ref={box} />;
}
