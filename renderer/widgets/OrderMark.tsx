import type { OrderId } from '@shared/world/ids';
import { useText } from '../text/useText';
import { ORDER_SHAPES, type Shape } from '../tokens/tokens';

/** Outlines in a box of 16, made so that the four look equally big. */
const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8z',
  triangle: 'M8 1.2 15 14.2H1z',
  square: 'M2.3 2.3h11.4v11.4H2.3z',
  diamond: 'M8 .6 15.4 8 8 15.4.6 8z',
};

/** The sign of an order: its colour and its shape together. With `named` its name goes with it. */
export function OrderMark({ order, named = false }: { order: OrderId; named?: boolean }) {
  const { t } = useText();
  const name = t(`ui.order.${order}`);
  return (
    <span className="order-mark" data-order={order}>
      <svg
        viewBox="0 0 16 16"
        width="0.85em"
        height="0.85em"
        role={named ? undefined : 'img'}
        aria-label={named ? undefined : name}
        aria-hidden={named || undefined}
      >
        <path d={PATHS[ORDER_SHAPES[order]]} fill={`var(--order-${order})`} />
      </svg>
      {named && <span className="order-name">{name}</span>}
    </span>
  );
}
