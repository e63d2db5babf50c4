import { render } from 'preact';
import { DismissalContext } from '../../components/card/dismiss/dismissal-acts.ts';
import { Localised } from '../../components/localised.tsx';
import { tabActs } from '../../lib/ui/dismissal-acts.ts';
import { loadTexts, watchTexts } from '../../lib/ui/page-texts.ts';
import { pageTab } from '../../lib/ui/tab.ts';
import { followTheme } from '../../lib/ui/theme.ts';
import { Workspace } from './workspace.tsx';

/** Draws the popup, or the panel beside a page, in the chosen language and theme. */
export async function showWorkspace({ beside }: { beside: boolean }): Promise<void> {
  const loading = loadTexts();
  followTheme();
  // What is shown on the page stands behind the popup, which gives way; a panel stays.
  const acts = tabActs(pageTab, beside ? () => undefined : () => window.close());
  const texts = await loading;
  const root = document.querySelector('#app');
  if (!root) return;
  render(
    <Localised first={texts} watch={watchTexts} title={({ name }) => name}>
      <DismissalContext.Provider value={acts}>
        <Workspace beside={beside} />
      </DismissalContext.Provider>
    </Localised>,
    root,
  );
}
