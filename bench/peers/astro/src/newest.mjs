import { getCollection } from 'astro:content';

let articles;

/** All articles, newest first; asked for once. */
export function newest() {
  articles ??= getCollection('articles').then((all) =>
    all.toSorted((a, b) => Number(new Date(b.data.date ?? 0)) - Number(new Date(a.data.date ?? 0))),
  );
  return articles;
}

export const topicSlug = (name) => name.replaceAll(/[\s/]+/g, '-');
