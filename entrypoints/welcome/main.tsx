import { render } from 'preact';
import { followTheme } from '../../lib/ui/theme.ts';
import { Welcome } from './welcome.tsx';

followTheme();
const root = document.querySelector('#app');
if (root) render(<Welcome />, root);
