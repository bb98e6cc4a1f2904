import archiveWords from '../locales/ar/archive.json';
import { addWords } from '../locales/words.ts';
import { useTranslation } from '../locales/use-translation.ts';
import { useLoaderData } from 'react-router';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { ArticleLink } from '../../schema/article.ts';
import type { ArchiveData, TagArchiveData } from '../../schema/pages.ts';
import { archiveAddress, articleAddress, frontAddress, tagAddress, tagArchiveAddress } from '../addresses.ts';
import { useReadArticles } from '../device/read-articles.ts';
import { StoryFacts } from '../facts/StoryFacts.tsx';
import { BACK, FORWARD } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import styles from './archive-page.module.css';

addWords(archiveWords);

/** Older stories of the edition or of a tag, a line each, newest first, with the ways to those before and after. */
export function ArchivePage() {
  const { t } = useTranslation();
  const data = useLoaderData<ArchiveData | TagArchiveData>();
  const { number, pages, stories } = data;
  const tag = data.type === 'tag-archive' ? withoutBidiControls(data.tag.text) : undefined;
  const heading = tag ? t('archive.ofTag', { tag }) : t('archive.heading');
  const place = t('list.place', { number, total: pages });
  usePageTitle(`${heading} · ${place}`);
  return (
    <>
      <PageHeading>{heading}</PageHeading>
      <ul className={styles.lines} dir="rtl">
        {stories.map((story) => (
          <StoryLine key={story.id} story={story} />
        ))}
      </ul>
      <nav className={styles.ways} aria-label={t('list.pages')}>
        <PageLink to={newerAddress(data)} rel="prev">
          <Icon drawing={BACK} directional /> {t('list.newer')}
        </PageLink>
        <span className={styles.place}>{place}</span>
        {number > 1 && (
          <PageLink to={pageAddress(data, number - 1)} rel="next">
            {t('list.older')} <Icon drawing={FORWARD} directional />
          </PageLink>
        )}
      </nav>
    </>
  );
}

function StoryLine({ story }: { story: ArticleLink }) {
  const read = useReadArticles().has(story.id);
  return (
    <li>
      <PageLink to={articleAddress(story)} {...contentAttributes(story.title)}>
        <Prose text={story.title} />
      </PageLink>
      <StoryFacts story={story} read={read} />
    </li>
  );
}

function pageAddress(data: ArchiveData | TagArchiveData, number: number): string {
  return data.type === 'tag-archive' ? tagArchiveAddress(data.tag.slug, number) : archiveAddress(number);
}

/** Before the newest page of older stories stands the list itself. */
function newerAddress(data: ArchiveData | TagArchiveData): string {
  if (data.number < data.pages) return pageAddress(data, data.number + 1);
  return data.type === 'tag-archive' ? tagAddress(data.tag.slug) : frontAddress;
}
