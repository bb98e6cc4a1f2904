import { escape, page, topicAddress } from './page.js';

export function render({ title, source, topics, content, page: { date } }) {
  const day = date.toISOString().slice(0, 10);
  const tags = topics.map((topic) => `<li><a href="${topicAddress(topic)}">${escape(topic)}</a></li>`).join('');
  return page(
    title,
    `<article><h1>${escape(title)}</h1><p>${escape(source)} <time datetime="${day}">${day}</time></p>${content}<ul>${tags}</ul></article>`,
  );
}
