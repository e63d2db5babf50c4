import { render } from 'preact';
import { WithFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { Localised } from '../../components/localised.tsx';
import {
  frameworkTextsOf,
  loadWithFrameworkTexts,
  watchWithFrameworkTexts,
} from '../../lib/ui/framework-texts.ts';
import { followTheme } from '../../lib/ui/theme.ts';
import { Frameworks } from './frameworks.tsx';

const loading = loadWithFrameworkTexts();
followTheme();
void loading.then((texts) => {
  const root = document.querySelector('#app');
  if (!root) return;
  render(
    <Localised
      first={texts}
      watch={watchWithFrameworkTexts}
      title={(now) => frameworkTextsOf(now).shell.pageTitle}
    >
      <WithFrameworkTexts of={frameworkTextsOf}>
        <Frameworks />
      </WithFrameworkTexts>
    </Localised>,
    root,
  );
});
