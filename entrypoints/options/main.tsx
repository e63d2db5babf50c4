import { render } from 'preact';
import { Localised } from '../../components/localised.tsx';
import { loadTexts, watchTexts } from '../../lib/ui/page-texts.ts';
import { followTheme } from '../../lib/ui/theme.ts';
import { Options } from './options.tsx';

const loading = loadTexts();
followTheme();
void loading.then((texts) => {
  const root = document.querySelector('#app');
  if (!root) return;
  render(
    <Localised first={texts} watch={watchTexts} title={({ options }) => options.pageTitle}>
      <Options />
    </Localised>,
    root,
  );
});
