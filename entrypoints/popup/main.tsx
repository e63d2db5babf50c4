import { render } from 'preact';
import { AsideContext } from '../../components/card/aside-acts.ts';
import { Localised } from '../../components/localised.tsx';
import { tabActs } from '../../lib/ui/aside.ts';
import { loadTexts, watchTexts } from '../../lib/ui/page-texts.ts';
import { pageTab } from '../../lib/ui/tab.ts';
import { followTheme } from '../../lib/ui/theme.ts';
import { Popup } from './popup.tsx';

// What is shown on the page stands behind the popup, which gives way.
const ACTS = tabActs(pageTab, () => window.close());

const loading = loadTexts();
followTheme();
void loading.then((texts) => {
  const root = document.querySelector('#app');
  if (!root) return;
  render(
    <Localised first={texts} watch={watchTexts} title={({ name }) => name}>
      <AsideContext.Provider value={ACTS}>
        <Popup />
      </AsideContext.Provider>
    </Localised>,
    root,
  );
});
