import { lazy, Suspense } from 'react';
import { useSurroundings } from '../../store/surroundings';

const Spark = lazy(() => import('./Spark'));

/** Which way a number has gone over the last turns, as small as a word. Its change is said beside it in numbers. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const { theme, textScale } = useSurroundings();
  if (values.filter((value) => value !== null).length < 2) return null;
  return (
    <span className="spark" aria-hidden="true">
      <Suspense fallback={null}>
        <Spark key={`${theme} ${textScale}`} values={values} />
      </Suspense>
    </span>
  );
}
