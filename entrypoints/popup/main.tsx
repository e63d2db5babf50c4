import { render } from 'preact';
import { Localised } from '../../components/localised.tsx';
import { loadTexts, watchTexts } from '../../lib/ui/page-texts.ts';
import { followTheme } from '../../lib/ui/theme.ts';
import { Popup } from './popup.tsx';

const loading = loadTexts();
followTheme();
void loading.then((texts) => {
  const root = document.querySelector('#app');
  if (!root) return;
  render(
    <Localised first={texts} watch={watchTexts} title={({ name }) => name}>
      <Popup />
    </Localised>,
    root,
  );
});
