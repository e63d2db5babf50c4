import { defineContentScript } from 'wxt/utils/define-content-script';
import { offeredTexts } from '../../lib/texts/offered.ts';
import { serveCard } from './serve-card.ts';

const KEY = Symbol.for('rung.card');
type World = typeof globalThis & { [KEY]?: true };

// The worker puts it into the frame that the page's script has made for it, after the texts of the language.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const world = globalThis as World;
    const texts = offeredTexts();
    // Two ways lead into a frame, and where both are open the second one finds it filled.
    if (!texts || world[KEY]) return;
    world[KEY] = true;
    serveCard(texts);
  },
});
