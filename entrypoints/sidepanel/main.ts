import { showWorkspace } from '../popup/show-workspace.tsx';

void showWorkspace({ beside: true });
