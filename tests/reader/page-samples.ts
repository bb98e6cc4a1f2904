import type { PageData } from '../../src/schema/pages.ts';
import { buildArticle, buildEdition, buildLink, buildRelated, buildTag } from './builders.ts';
import { inMemorySource } from './in-memory-source.ts';
import { buildTweet } from './tweet/build-tweet.ts';

const tags = [
  buildTag(),
  buildTag({ slug: 'المياه', text: 'المياه', unsure: true }),
  buildTag({ slug: 'خليج', text: 'خليج 24' }),
];

const article = buildArticle({
  title: '"التمر" في 24.ae.. <موسم> & حصاد',
  lead: 'بدأ المزارعون جني التمر </script><b> قبل موعده.',
  tags,
  blocks: [
    { type: 'paragraph', text: 'فقرة أولى فيها #وسم ورابط https://example.com/a وقالت @oasis_om إن 50% جُنيت.' },
    buildTweet(),
    { type: 'embed', platform: 'instagram', text: 'صورة من المزرعة' },
    buildTweet(),
    { type: 'paragraph', text: 'فقرة أخيرة.' },
  ],
  related: [buildRelated(), buildRelated({ id: 'r2', reason: { type: 'tags', tags: ['المياه'] } })],
  attachedTo: [buildLink({ id: 'host9' })],
  newer: buildLink({ id: 'new1' }),
  older: buildLink({ id: 'old1' }),
});

const many = Array.from({ length: 40 }, (_, index) => buildArticle({ id: `n${index}`, title: `خبر ${index}`, tags }));

/** An edition whose pages these are. */
export const sampleSource = inMemorySource(buildEdition([article, ...many], ['خليج']), {
  articles: [article, ...many],
});

const stories = sampleSource.front.stories;

/** A page of each kind, with its address, its heading, and a text that must be read in it. */
export const PAGE_SAMPLES: readonly (readonly [path: string, data: PageData, heading: string, text: string])[] = [
  ['/', sampleSource.front, 'الصفحة الأولى', 'خبر 28'],
  ['/page/2/', { type: 'archive', number: 2, pages: 3, stories }, 'الأرشيف', 'صفحة 2 من 3'],
  ['/a/nakhl01/x/', { type: 'article', article }, '"التمر" في 24.ae.. <موسم> & حصاد', 'فقرة أخيرة.'],
  ['/tag/x/', sampleSource.tagData('المياه'), 'المياه', 'خبر 28'],
  [
    '/tag/x/1/',
    {
      type: 'tag-archive',
      tag: { slug: 'x', text: 'المياه', count: 9, siteWide: false },
      number: 1,
      pages: 1,
      stories,
    },
    'أرشيف «المياه»',
    'خبر 28',
  ],
  ['/tags/', sampleSource.tags, 'فهرس الوسوم', 'المياه'],
  ['/search/', { type: 'search' }, 'البحث', 'اكتب كلمة'],
  ['/404.html', { type: 'missing', latest: stories.slice(0, 6) }, 'لا صفحة في هذا العنوان', 'أحدث المقالات'],
];
