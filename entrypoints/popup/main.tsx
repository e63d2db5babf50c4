import { render } from 'preact';
import { followTheme } from '../../lib/ui/theme.ts';
import { Popup } from './popup.tsx';

followTheme();
const root = document.querySelector('#app');
if (root) render(<Popup />, root);
