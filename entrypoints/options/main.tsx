import { render } from 'preact';
import { followTheme } from '../../lib/ui/theme.ts';
import { Options } from './options.tsx';

followTheme();
const root = document.querySelector('#app');
if (root) render(<Options />, root);
