import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleIds } from '../../src/corpus/identity/article-id.ts';
import { parseDocument } from '../../src/parser/parse-document.ts';

/** How an editor saves: into the file itself, or beside it and then in its place. */
const SAVES: readonly ((path: string, text: string) => void)[] = [
  (path, text) => writeFileSync(path, text),
  (path, text) => {
    writeFileSync(`${path}~`, text);
    renameSync(`${path}~`, path);
  },
];

/** A document that is saved again and again, each time with a word that it never had. */
export interface SavedDocument {
  /** Of its page, from the site's address. */
  readonly path: string;
  /** Saves it with a new word before a part of it; @returns the word */
  save(part: 'headline' | 'paragraph'): string;
}

/** The one in the middle of a folder. @throws where it has no headline and no paragraph to put words in */
export function savedDocument(content: string): SavedDocument {
  const names = readdirSync(content)
    .filter((name) => name.endsWith('.txt') && name !== 'tags.txt')
    .toSorted();
  const name = names[Math.floor(names.length / 2)] ?? '';
  const path = join(content, name);
  const text = readFileSync(path, 'utf8');
  const { title, blocks } = parseDocument({ name, text });
  const paragraph = blocks.find(({ type }) => type === 'paragraph');
  const parts = { headline: title ?? '', paragraph: paragraph?.type === 'paragraph' ? paragraph.text : '' };
  if (!Object.values(parts).every((words) => words && text.includes(words)))
    throw new Error(`${path} has no headline or no paragraph that stands in it as it is shown`);
  let count = 0;
  return {
    path: `/a/${articleIds(names).get(name)}/`,
    save(part) {
      const word = `كلمة${(count += 1)}`;
      SAVES[count % SAVES.length]?.(
        path,
        text.replace(parts[part], (words) => `${word} ${words}`),
      );
      return word;
    },
  };
}
