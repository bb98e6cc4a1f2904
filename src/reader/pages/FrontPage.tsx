import frontWords from '../locales/ar/front.json';
import { addWords } from '../locales/words.ts';
import { memo } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { useLoaderData } from 'react-router';
import { ARCHIVED, type FrontData } from '../../schema/pages.ts';
import { archiveAddress } from '../addresses.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { OlderStories } from '../stories/OlderStories.tsx';
import { fetchRedrawnList, PublishedList } from '../stories/PublishedList.tsx';
import { useKeptPlace } from '../stories/use-kept-place.ts';
import { ActiveTags } from '../tags/ActiveTags.tsx';
import { isNoChoice } from '../tags/choice/tag-choice.ts';
import { useAskedMark } from '../tags/use-asked-mark.ts';
import { fetchChoosing } from '../tags/fetch-choosing.ts';
import { TagFilter } from '../tags/TagFilter.tsx';
import { useReturnFocus } from '../tags/use-return-focus.ts';
import { haveAtHand } from '../loading/use-on-demand.ts';
import { useLate } from '../loading/use-late.ts';
import { useTagFilter } from '../tags/use-tag-filter.ts';
import styles from './front-page.module.css';

addWords(frontWords);

/** The front page: all stories, newest first, the first of them leading; and the filter that narrows them. */
export function FrontPage() {
  const { t } = useTranslation();
  const data = useLoaderData<FrontData>();
  usePageTitle();
  return (
    <>
      <div className="visually-hidden">
        <PageHeading>{t('nav.home')}</PageHeading>
      </div>
      {data.total > 0 ? <Stories data={data} /> : <p>{t('front.empty')}</p>}
    </>
  );
}

/** What chooses tags, and what draws the lists that are left. */
async function fetchFiltering() {
  const [choosing] = await Promise.all([fetchChoosing(), haveAtHand(fetchRedrawnList)]);
  return choosing;
}

/** Drawn again for what it shows alone, and not for every page that is on its way. */
const Stories = memo(function Stories({ data }: { data: FrontData }) {
  const filter = useTagFilter(data, fetchFiltering);
  const opened = useReturnFocus<HTMLDivElement>();
  const { listing, state } = filter;
  const busy = state === 'waiting' || state === 'unready';
  useAskedMark(filter.hydrated);
  useKeptPlace(state === 'ready');
  const late = useLate(state === 'waiting');
  const listClass = state === 'unready' ? styles.unready : late ? styles.waiting : styles.ready;
  return (
    <div className={styles.front}>
      <div className={styles.filter}>
        <TagFilter data={data} state={filter} />
      </div>
      <div className={styles.stories} {...opened}>
        <ActiveTags state={filter} />
        <div className={listClass} aria-busy={busy}>
          <PublishedList stories={listing.stories} lead={isNoChoice(listing.choice)} unseen={state === 'unready'} />
          {state !== 'unready' && (
            <OlderStories listing={listing} archive={archiveAddress(Math.ceil(data.total / ARCHIVED))} />
          )}
        </div>
      </div>
    </div>
  );
});
