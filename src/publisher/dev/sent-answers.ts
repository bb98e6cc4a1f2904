import type { DevEdition } from './dev-edition.ts';

/** More answers than a few open pages can show are not compared: all pages are told. */
const MANY = 50;

/** An edition that answers open pages, and notes what they were sent. */
export interface AnsweringEdition extends DevEdition {
  /** Whether something that open pages were sent is not what they would be sent now. */
  isNews(edition: DevEdition): boolean;
  /** Open pages were told that there is something new: they ask again for what they show. */
  told(): void;
}

/** @param edition the one that answers when it is asked */
export function sentAnswers(edition: () => DevEdition): AnsweringEdition {
  const pages = new Map<string, string>();
  const files = new Map<string, string | undefined>();
  return {
    page(path) {
      const data = edition().page(path);
      pages.set(path, JSON.stringify(data));
      return data;
    },
    file(name) {
      const json = edition().file(name);
      files.set(name, json);
      return json;
    },
    isNews: (next) =>
      pages.size + files.size > MANY ||
      [...pages].some(([path, sent]) => JSON.stringify(next.page(path)) !== sent) ||
      [...files].some(([name, sent]) => next.file(name) !== sent),
    told() {
      pages.clear();
      files.clear();
    },
  };
}
