import { openPaper } from './open-paper.tsx';

const root = document.querySelector('#root');
if (root) void openPaper(root);
