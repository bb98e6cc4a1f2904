import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../src/corpus/identity/by-code-unit.ts';
import { articleIds } from '../src/corpus/identity/article-id.ts';
import { findCopies } from '../src/corpus/copies/find-copies.ts';
import { editionTags } from '../src/corpus/edition-tags.ts';
import { type Carrier, carrierOf } from '../src/corpus/related/carrier.ts';
import { followReadAlso } from '../src/corpus/related/follow-read-also.ts';
import { relateStories } from '../src/corpus/related/relate-stories.ts';
import { cardOf, type StoryCard, summarise } from '../src/corpus/summarise.ts';
import { taggedDocument, wordsOf } from '../src/corpus/tagged-document.ts';
import { studyTags } from '../src/corpus/tags/study-tags.ts';
import { parseDocument } from '../src/parser/parse-document.ts';
import type { TaggedSummary } from '../src/schema/article.ts';
import type { ParsedDocument } from '../src/schema/document.ts';

const CONTENT = new URL('../content/', import.meta.url).pathname;

/** Documents parsed at once, so that asking for the CPU time costs nothing to speak of. */
const BATCH = 200;

/** CPU time, in seconds, of each step by its name, in the order in which they were first taken. */
interface Steps {
  take<T>(name: string, work: () => T): T;
  readonly times: ReadonlyMap<string, number>;
}

function stopwatch(): Steps {
  const times = new Map<string, number>();
  return {
    times,
    take(name, work) {
      const before = process.cpuUsage();
      const result = work();
      const { user, system } = process.cpuUsage(before);
      times.set(name, (times.get(name) ?? 0) + (user + system) / 1e6);
      return result;
    },
  };
}

/**
 * What the documents of a folder (the default edition, or the one named) cost beside one another: each is parsed, read once by
 * the corpus, and forgotten. CPU time of each step, and the most memory.
 */
export async function run([folder = CONTENT]: readonly string[] = []): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && name !== 'tags.txt')
    .toSorted(byCodeUnit);
  const { take, times } = stopwatch();
  const [copies, study] = [findCopies(), studyTags()];
  const [carriers, cards]: [Carrier[], Map<string, StoryCard>] = [[], new Map()];
  const decoder = new TextDecoder();
  const parse = (name: string): ParsedDocument =>
    parseDocument({ name, text: decoder.decode(readFileSync(join(folder, name))) });

  for (let at = 0; at < names.length; at += BATCH) {
    const batch = take('(read and parse)', () => names.slice(at, at + BATCH).map(parse)).filter(
      (each) => !each.rejected,
    );
    const words = take('words', () => batch.map(wordsOf));
    const found = take('copies', () => batch.map(({ name }, each) => copies.add(name, words[each]!.hashes)));
    const kept = batch.flatMap((document, each) =>
      found[each]?.exact ? [] : [{ document, words: words[each]!, tagged: taggedDocument(document) }],
    );
    take('study', () => kept.forEach((each) => study.add(each.tagged, each.words)));
    take('carry', () => kept.forEach(({ document }) => carriers.push(carrierOf(document))));
    take('cards', () =>
      kept.forEach(({ document, words: { hashes, titleLength } }) =>
        cards.set(document.name, cardOf(document, hashes.length - titleLength)),
      ),
    );
  }

  const cutter = take('look', () => study.finish());
  const cuts = take('cut', () => new Map([...cards.keys()].map((name) => [name, cutter.cut(name)])));
  const tags = take('merge spellings', () => {
    const { articleTags } = editionTags(cuts.values());
    return new Map(Array.from(cuts, ([name, cut]) => [name, articleTags(cut)]));
  });
  const { attached, targets } = take('follow', () => followReadAlso(carriers));
  const ids = take('ids', () => articleIds([...cards.keys(), ...attached.map(({ key }) => key)]));
  const summaries = new Map<string, TaggedSummary>([
    ...Array.from(cards, ([name, card]) => [name, summarise(ids.get(name) ?? '', card, tags.get(name) ?? [])] as const),
    ...attached.map(({ key, card }) => [key, summarise(ids.get(key) ?? '', card, [])] as const),
  ]);
  const relatedTo = take('index stories', () => relateStories(summaries, [...cards.keys()], targets));
  const links = take('relate', () => [...summaries.keys()].reduce((sum, name) => sum + relatedTo(name).length, 0));
  print(times, names.length);
  const { maxRSS } = process.resourceUsage();
  process.stdout.write(`${links} links beside ${summaries.size} stories; at most ${(maxRSS / 1e3).toFixed(0)} MB\n`);
}

function print(times: ReadonlyMap<string, number>, documents: number): void {
  let all = 0;
  const row = (name: string, seconds: number): void => {
    const each = ((seconds * 1e6) / documents).toFixed(0);
    process.stdout.write(`${name.padEnd(20)}${seconds.toFixed(2).padStart(8)} s${each.padStart(8)} µs a document\n`);
  };
  for (const [name, seconds] of times) {
    row(name, seconds);
    if (!name.startsWith('(')) all += seconds;
  }
  row('corpus in all', all);
}
