import tagsWords from '../locales/ar/tags.json';
import { addWords } from '../locales/words.ts';
import { useMemo } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { useLoaderData } from 'react-router';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import { ARCHIVED, type TagData } from '../../schema/pages.ts';
import { filteredAddress, tagAddress, tagArchiveAddress } from '../addresses.ts';
import { placesOfTag } from '../edition/load-places.ts';
import { useEdition } from '../edition/use-edition.ts';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { OlderStories } from '../stories/OlderStories.tsx';
import { StoryList } from '../stories/StoryList.tsx';
import { useKeptPlace } from '../stories/use-kept-place.ts';
import { useReturnFocus } from '../tags/use-return-focus.ts';
import styles from './tag-pages.module.css';

addWords(tagsWords);

/** A tag's page: its articles, newest first, and the tags that stand beside it. */
export function TagPage() {
  const { t } = useTranslation();
  const { tag, stories, neighbours } = useLoaderData<TagData>();
  const source = useEdition();
  const listing = useMemo(
    () => ({ total: tag.count, stories, loadPlaces: placesOfTag(source, tag) }),
    [source, tag, stories],
  );
  const opened = useReturnFocus<HTMLDivElement>();
  const name = withoutBidiControls(tag.text);
  usePageTitle(name);
  useKeptPlace(true);
  return (
    <>
      <p className={styles.kind}>{t('tagPage.kind')}</p>
      <PageHeading>
        <bdi {...contentAttributes(name)}>{name}</bdi>
      </PageHeading>
      <p className={styles.facts}>
        {t('filter.articles', { count: tag.count })}
        <PageLink to={filteredAddress(tag.slug)}>{t('tagPage.narrow')}</PageLink>
      </p>
      <div {...opened}>
        <StoryList stories={stories} level="h2" />
        <OlderStories listing={listing} archive={tagArchiveAddress(tag.slug, Math.ceil(tag.count / ARCHIVED))} />
      </div>
      <Neighbours tags={neighbours} />
    </>
  );
}

function Neighbours({ tags }: { tags: TagData['neighbours'] }) {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  return (
    <section className={styles.neighbours}>
      <h2 className={styles.subheading}>{t('tagPage.neighbours')}</h2>
      <ul className={styles.tags}>
        {tags.map(({ slug, text }) => (
          <li key={slug}>
            <PageLink to={tagAddress(slug)} {...contentAttributes(text)}>
              {withoutBidiControls(text)}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
