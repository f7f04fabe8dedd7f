import { lazy, type ReactNode, Suspense } from 'react';
import { useSurroundings } from '../../store/surroundings';
import type { PlotProps } from './Plot';

const Plot = lazy(() => import('./Plot'));

interface Props extends PlotProps {
  /** What the chart shows, with its values at the turn that is looked at. */
  caption: ReactNode;
}

/**
 * Numbers over the turns, on a scale that fits them. What it shows stands as a table beside it, so it is not read out.
 * The library that paints it is fetched when the first chart is asked for, and paints anew in other clothes.
 */
export function LineChart({ caption, ...plot }: Props) {
  const { theme, textScale } = useSurroundings();
  return (
    <figure className="line-chart">
      <figcaption>{caption}</figcaption>
      <div className="chart-plot" aria-hidden="true">
        <Suspense fallback={null}>
          <Plot key={`${theme} ${textScale}`} {...plot} />
        </Suspense>
      </div>
    </figure>
  );
}
