import { defineContentScript } from 'wxt/utils/define-content-script';
import { chooseMarks } from '../../lib/page/choose-marks.ts';
import { findingsOf } from '../../lib/page/findings.ts';
import { markFromPoint } from '../../lib/page/hit-test.ts';
import { Painter } from '../../lib/page/painter.ts';
import { InSight } from '../../lib/page/sight/in-sight.ts';
import { setSight } from '../../lib/page/sight-host.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const inSight = new InSight();
    const painter = new Painter();
    setSight({
      take: (found, drawn, each) => inSight.take(found, drawn, each),
      again: () => inSight.again(),
      findings: findingsOf,
      paint: (seen, density, roots) => painter.paint(chooseMarks(seen, density), roots),
      clear: () => painter.clear(),
      markAt: (x, y, roots) => markFromPoint(painter, x, y, roots),
    });
    ctx.onInvalidated(() => {
      painter.clear();
      setSight(undefined);
    });
  },
});
