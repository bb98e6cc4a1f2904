import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Article } from '../../schema/article.ts';
import type { ArchiveData, PageData } from '../../schema/pages.ts';
import type { TFunction } from 'i18next';
import { escapeHtml } from './escape-html.ts';
import { jsonInHtml } from './json-in-html.ts';

interface Head {
  /** Without the paper's name; none on the front page. */
  readonly title?: string;
  readonly description?: string;
  /** Whether search engines may list the page. */
  readonly listed?: boolean;
}

/** What the head of a published page says of it. @param address with the base of the site @param t the words of the interface */
export function pageHead(data: PageData, address: string, t: TFunction): string {
  const { title, description = t('app.about'), listed = true } = headOf(data, t);
  const name = t('app.name');
  const parts = [
    `<title>${escapeHtml(title ? `${title} · ${name}` : name)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    // What stands at no address of its own has none to be found under.
    data.type === 'missing' ? '' : `<link rel="canonical" href="${escapeHtml(address)}">`,
    listed ? '' : '<meta name="robots" content="noindex">',
    data.type === 'article' ? newsArticle(data.article, address) : '',
  ];
  return parts.join('');
}

function headOf(data: PageData, t: TFunction): Head {
  switch (data.type) {
    case 'front':
      return {};
    case 'article': {
      const title = withoutBidiControls(data.article.title);
      return { title, description: withoutBidiControls(data.article.lead) || title };
    }
    case 'tag':
      return { title: withoutBidiControls(data.tag.text) };
    case 'tags':
      return { title: t('tagIndex.heading') };
    case 'search':
      return { title: t('nav.search'), listed: false };
    case 'archive':
      return { title: `${t('archive.heading')} · ${placeOf(data, t)}` };
    case 'tag-archive':
      return {
        title: `${t('archive.ofTag', { tag: withoutBidiControls(data.tag.text) })} · ${placeOf(data, t)}`,
        listed: false,
      };
    case 'missing':
      return { title: t('notFound.page'), listed: false };
  }
}

const placeOf = ({ number, pages }: Pick<ArchiveData, 'number' | 'pages'>, t: TFunction): string =>
  t('list.place', { number, total: pages });

/** The article for machines; what is not known of it is left out. */
function newsArticle({ title, lead, publishedOn, source, tags }: Article, address: string): string {
  const told = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: 'ar',
    isAccessibleForFree: true,
    mainEntityOfPage: address,
    description: lead || undefined,
    datePublished: publishedOn ?? undefined,
    publisher: source ? { '@type': 'Organization', name: source } : undefined,
    keywords: tags.length > 0 ? tags.map(({ text }) => text) : undefined,
  };
  return `<script type="application/ld+json">${jsonInHtml(told)}</script>`;
}
