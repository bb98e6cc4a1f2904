import { openPaper } from './open-paper.tsx';

const root = document.querySelector('#root');
// In a task of its own: reading the code was one, and a slow phone can answer between them.
if (root) setTimeout(() => void openPaper(root));
