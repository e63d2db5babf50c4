import { showWorkspace } from './show-workspace.tsx';

void showWorkspace({ beside: false });
