import type { MeasureView } from '../../../lib/lookup/rating-view.ts';

interface GaugeProps {
  of: MeasureView | undefined;
  value: number | undefined;
}

/** A thin line with a tick at a value; the words beside it say the same. */
export function Gauge({ of, value }: GaugeProps) {
  if (!of || value === undefined) return null;
  return (
    <div class="gauge" aria-hidden="true">
      <i style={{ '--at': (value - of.min) / (of.max - of.min) }} />
    </div>
  );
}
