/** Collections by hand, once: articles newest first, and the tags with theirs. */
export default function configure(config) {
  config.addCollection('newest', newest);
  config.addCollection('topics', (api) => {
    const topics = new Map();
    for (const article of newest(api)) {
      for (const topic of article.data.topics) {
        if (!topics.has(topic)) topics.set(topic, []);
        topics.get(topic).push(article);
      }
    }
    return Array.from(topics, ([name, articles]) => ({ name, articles }));
  });
  return {
    dir: { input: 'pages', includes: '../_includes', output: 'public' },
    templateFormats: ['md', '11ty.js'],
    markdownTemplateEngine: false,
  };
}

const newest = (api) => api.getFilteredByGlob('pages/articles/*.md').toSorted((a, b) => b.date - a.date);
