import { escape, listOf, page, topicAddress } from '../_includes/page.js';

export const data = {
  pagination: { data: 'collections.topics', size: 1, alias: 'topic' },
  permalink: ({ topic }) => `${topicAddress(topic.name)}index.html`,
};

export const render = ({ topic: { name, articles } }) => page(name, `<h1>${escape(name)}</h1>${listOf(articles)}`);
