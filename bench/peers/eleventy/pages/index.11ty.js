import { listOf, page } from '../_includes/page.js';

export const data = { permalink: '/index.html' };

export const render = ({ collections }) => page('الصحيفة', listOf(collections.newest.slice(0, 50)));
