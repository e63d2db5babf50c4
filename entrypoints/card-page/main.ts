import { ask } from '../../lib/client.ts';
import { loadTexts } from '../../lib/ui/page-texts.ts';
import { serveCard } from '../card.content/serve-card.ts';

// A page of the web that knows this address may frame it: only the page's script of Rung knows a token, each for once.
const token = location.hash.slice(1);
void loadTexts().then(async (texts) => {
  serveCard(texts);
  await ask('claimCard', { token });
});
