import { tagKey } from '../../../arabic/tag-key.ts';
import type { FrontData } from '../../../schema/pages.ts';
import type { TagFile } from '../../../schema/shards.ts';
import type { EditionSource } from '../../edition/edition-source.ts';
import type { Listing } from '../../edition/listing.ts';
import { placesOfEdition } from '../../edition/load-places.ts';
import { chooseTags, type TagChoice } from '../choice/tag-choice.ts';
import { askedOf, optionCounter } from './count-choice.ts';
import { makeListing } from './make-listing.ts';
import { isUnknown, knowledgeOf, knownSlug, learnFile, learnTag, type TagKnowledge } from './tag-knowledge.ts';

/** What a choice leaves. */
export interface ChoiceListing extends Listing {
  readonly choice: TagChoice;
}

/** Learns of an edition's tags what a reader's choices ask for, and keeps it. */
export interface TagLearner {
  /** What is known now; another one after an edition was published meanwhile. */
  readonly known: () => TagKnowledge;
  /** The choice with the edition's own slugs, as far as they are known: one object for one choice. */
  readonly canonical: (choice: TagChoice) => TagChoice;
  /** The list of the front page, which is there from the beginning. */
  readonly unfiltered: ChoiceListing;
  /** What a choice leaves, where it is known already. */
  readonly listingOf: (choice: TagChoice) => ChoiceListing | undefined;
  /** Learns what a choice leaves. @throws where that cannot be had just now */
  readonly learnListing: (choice: TagChoice) => Promise<void>;
  /** Learns what the numbers beside some tags need, one after the other, until it is aborted. @throws as above */
  readonly learnCounts: (choice: TagChoice, slugs: readonly string[], signal: AbortSignal) => Promise<void>;
  /** Calls back when more is known. @returns what ends it */
  readonly onLearnt: (listener: () => void) => () => void;
}

/** How many tags are learnt at a time while a reader looks at the numbers: the list goes before them. */
const AT_A_TIME = 3;

/** As many lists as a reader goes back through. */
const KEPT = 50;

const keyOf = (choice: TagChoice) => JSON.stringify(choice);
const isEmpty = ({ selected, excluded }: TagChoice) => selected.length + excluded.length === 0;

export function tagLearner(source: EditionSource, data: FrontData): TagLearner {
  let known = knowledgeOf(data);
  /** Whether what is known was compared with the manifest, so that files reached from there are of the same edition. */
  let compared = false;
  const choices = new Map<string, TagChoice>();
  const listings = new Map<string, ChoiceListing>();
  const listeners = new Set<() => void>();
  const unfiltered: ChoiceListing = {
    choice: chooseTags([]),
    total: data.total,
    stories: data.stories,
    loadPlaces: placesOfEdition(source, data.total),
  };

  const announce = () => listeners.forEach((listener) => listener());

  /** Begins anew with another edition: the numbers of its stories are others. */
  function turnTo(total: number): void {
    known = knowledgeOf({ total, offered: [], stories: [] });
    listings.clear();
    compared = true;
  }

  async function compare(): Promise<void> {
    if (compared) return;
    const { total } = await source.loadManifest();
    if (!compared && total !== known.total) turnTo(total);
    compared = true;
  }

  async function findTag(slug: string) {
    const { file, ...tag } = known.tags.get(slug) ?? {};
    if (file) return { ...tag, file };
    if (isUnknown(known, slug)) return undefined;
    await compare();
    const now = known;
    const found = await source.findTag(slug);
    if (found) learnTag(now, found);
    else now.slugs.set(tagKey(slug), null);
    return found;
  }

  async function openFile(slug: string): Promise<TagFile | undefined> {
    const opened = known.files.get(slug);
    if (opened) return opened;
    const tag = await findTag(slug);
    const now = known;
    const file = tag && (await source.loadTag(tag.file));
    if (file) learnFile(now, file);
    return file;
  }

  async function openPostings(slug: string): Promise<void> {
    if (known.postings.has(slug)) return;
    const file = await openFile(slug);
    const now = known;
    if (file) now.postings.set(slug, await source.loadPostings(file.postings));
  }

  function canonical({ selected, excluded, mode }: TagChoice): TagChoice {
    const slugOf = (written: string) => knownSlug(known, written);
    const choice = chooseTags(selected.map(slugOf), excluded.map(slugOf), mode);
    const same = choices.get(keyOf(choice)) ?? choice;
    choices.set(keyOf(choice), same);
    return same;
  }

  async function learn(written: TagChoice): Promise<void> {
    const slugs = [...written.selected, ...written.excluded];
    // One selected tag is shown by its own file; all else compares numbers, which must be of one edition.
    if (slugs.length > 1 || written.excluded.length > 0) await compare();
    await Promise.all(slugs.map(findTag));
    const choice = canonical(written);
    const asked = askedOf(known, choice);
    const [only, ...others] = [...asked.selected, ...asked.excluded];
    if (only && others.length === 0 && asked.selected.length === 1) await openFile(only);
    else await Promise.all([...asked.selected, ...asked.excluded].map(openPostings));
    const listing = only ? await makeListing(source, known, asked) : unfiltered;
    listings.set(keyOf(choice), { ...listing, choice });
    const [oldest] = listings.keys();
    if (listings.size > KEPT && oldest !== undefined) listings.delete(oldest);
  }

  async function learnListing(choice: TagChoice): Promise<void> {
    try {
      await learn(choice);
    } catch (error) {
      // The page may be older than the edition, and what it names be gone.
      const manifest = await source.loadManifest().catch(() => {
        throw error;
      });
      turnTo(manifest.total);
      await learn(choice);
    } finally {
      announce();
    }
  }

  async function learnCounts(choice: TagChoice, slugs: readonly string[], signal: AbortSignal): Promise<void> {
    const asked = askedOf(known, choice);
    const chosen = [...asked.selected, ...asked.excluded];
    let count = optionCounter(known, choice);
    const left = slugs.filter((slug) => count(slug) === undefined);

    async function learnNext(): Promise<void> {
      for (let slug = left.shift(); slug !== undefined && !signal.aborted; slug = left.shift()) {
        await openFile(slug);
        if (count(slug) === undefined) {
          await Promise.all([...chosen, slug].map(openPostings));
          count = optionCounter(known, choice);
        }
        announce();
      }
    }

    await Promise.all(Array.from({ length: AT_A_TIME }, learnNext));
  }

  return {
    known: () => known,
    canonical,
    unfiltered,
    listingOf: (choice) => (isEmpty(choice) ? unfiltered : listings.get(keyOf(choice))),
    learnListing,
    learnCounts,
    onLearnt(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
