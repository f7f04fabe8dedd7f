import { useEffect, useEffectEvent, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { type ChartLine, columnsOf } from './lines';
import { chartOptions, type Span } from './options';
import { wearOf } from './wear';

export interface PlotProps {
  lines: readonly ChartLine[];
  span: Span;
  /** The turn that is looked at: marked here, and in every chart beside this one. */
  at: number;
  onAt: (turn: number) => void;
}

/** The drawing of a chart, painted by uPlot as its element is clothed when it is made. */
export default function Plot({ lines, span, at, onAt }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const look = useEffectEvent(onAt);
  const point = useEffectEvent((chart: uPlot) => pointTo(chart, at));

  useEffect(() => {
    const host = box.current;
    if (!host) return;
    const size = () => ({ width: host.clientWidth, height: host.clientHeight });
    const heard = { onAt: (turn: number) => look(turn), onReady: (chart: uPlot) => point(chart) };
    const chart = new uPlot(
      chartOptions({ lines, span, wear: wearOf(host), ...size(), ...heard }),
      columnsOf(lines),
      host,
    );
    plot.current = chart;
    const watcher = new ResizeObserver(() => {
      chart.setSize(size());
      point(chart);
    });
    watcher.observe(host);
    return () => {
      watcher.disconnect();
      chart.destroy();
      plot.current = null;
    };
  }, [lines, span]);

  useEffect(() => {
    if (plot.current) pointTo(plot.current, at);
  }, [at]);

  return <div className="chart-canvas" ref={box} />;
}

function pointTo(plot: uPlot, turn: number): void {
  plot.setCursor({ left: plot.valToPos(turn, 'x'), top: 0 }, false);
}
