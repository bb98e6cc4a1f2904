import { slugKey } from '../../../arabic/slug-key.ts';
import type { TagFile } from '../../../schema/shards.ts';
import type { TagChoice } from '../choice/tag-choice.ts';
import { askedOf, countChoice, optionCounter } from './count-choice.ts';
import { makeListing } from './make-listing.ts';
import { isUnknown, learnFile, learnTag } from './tag-knowledge.ts';
import type { LearnerStore, TagLearner } from './tag-learner.ts';

/** What learns, and what counts by what was learnt. */
export type Learning = Pick<TagLearner, 'learnListing' | 'learnCounts' | 'count' | 'counter'>;

/** How many tags are learnt at a time while a reader looks at the numbers, as many as a screen shows in two steps: the list goes before them. */
const AT_A_TIME = 6;

export function learningOf(store: LearnerStore): Learning {
  const { source, known } = store;
  /** Whether what is known was compared with the manifest, so that files reached from there are of the same edition. */
  let compared = false;

  async function compare(): Promise<void> {
    if (compared) return;
    const { total } = await source.loadManifest();
    if (!compared && total !== known().total) store.turnTo(total);
    compared = true;
  }

  async function findTag(slug: string) {
    const { file, ...tag } = known().tags.get(slug) ?? {};
    if (file) return { ...tag, file };
    if (isUnknown(known(), slug)) return undefined;
    await compare();
    const now = known();
    const found = await source.findTag(slug);
    if (found) learnTag(now, found);
    else now.slugs.set(slugKey(slug), null);
    return found;
  }

  async function openFile(slug: string): Promise<TagFile | undefined> {
    const opened = known().files.get(slug);
    if (opened) return opened;
    const tag = await findTag(slug);
    const now = known();
    const file = tag && (await source.loadTag(tag.file));
    if (file) learnFile(now, file);
    return file;
  }

  async function openPostings(slug: string): Promise<void> {
    if (known().postings.has(slug)) return;
    const file = await openFile(slug);
    const now = known();
    if (file) now.postings.set(slug, await source.loadPostings(file.postings));
  }

  async function learn(written: TagChoice): Promise<void> {
    const slugs = [...written.selected, ...written.excluded];
    // One selected tag is shown by its own file; all else compares numbers, which must be of one edition.
    if (slugs.length > 1 || written.excluded.length > 0) await compare();
    await Promise.all(slugs.map(findTag));
    const choice = store.canonical(written);
    const asked = askedOf(known(), choice);
    const [only, ...others] = [...asked.selected, ...asked.excluded];
    if (only && others.length === 0 && asked.selected.length === 1) await openFile(only);
    else await Promise.all([...asked.selected, ...asked.excluded].map(openPostings));
    const listing = only ? await makeListing(source, known(), asked) : store.unfiltered;
    store.keep({ ...listing, choice });
  }

  async function learnListing(choice: TagChoice): Promise<void> {
    try {
      await learn(choice);
    } catch (error) {
      // The page may be older than the edition, and what it names be gone.
      const manifest = await source.loadManifest().catch(() => {
        throw error;
      });
      store.turnTo(manifest.total);
      compared = true;
      await learn(choice);
    }
  }

  async function learnCounts(choice: TagChoice, slugs: readonly string[], signal: AbortSignal): Promise<void> {
    const asked = askedOf(known(), choice);
    const chosen = [...asked.selected, ...asked.excluded];
    let count = optionCounter(known(), choice);
    const left = slugs.filter((slug) => count(slug) === undefined);

    async function learnOne(slug: string): Promise<void> {
      await openFile(slug);
      if (count(slug) === undefined) await Promise.all([...chosen, slug].map(openPostings));
    }

    while (left.length > 0 && !signal.aborted) {
      // Drawn together: each time costs what all numbers cost.
      await Promise.all(left.splice(0, AT_A_TIME).map(learnOne)).finally(store.announce);
      count = optionCounter(known(), choice);
    }
  }

  return {
    learnListing,
    learnCounts,
    count: (choice) => countChoice(known(), choice),
    counter: (choice) => optionCounter(known(), choice),
  };
}
