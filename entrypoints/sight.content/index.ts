import { defineContentScript } from 'wxt/utils/define-content-script';
import { InSight } from '../../lib/page/sight/in-sight.ts';
import { setSight } from '../../lib/page/sight-host.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    setSight(new InSight());
    ctx.onInvalidated(() => setSight(undefined));
  },
});
