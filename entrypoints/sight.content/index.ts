import { defineContentScript } from 'wxt/utils/define-content-script';
import { chooseMarks } from '../../lib/page/marks/choose-marks.ts';
import { markFromPoint } from '../../lib/page/marks/hit-test.ts';
import { Painter } from '../../lib/page/marks/painter.ts';
import { setSight } from '../../lib/page/marks/sight-host.ts';
import { findingsOf } from '../../lib/page/read/findings.ts';
import { InSight } from '../../lib/page/sight/in-sight.ts';

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
