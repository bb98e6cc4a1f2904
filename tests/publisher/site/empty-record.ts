import type { BuildRecord } from '../../../src/publisher/site/build-record.ts';

/** What a site of nothing was built of. */
export const EMPTY_RECORD: BuildRecord = {
  content: '',
  frame: '',
  shell: '',
  documents: [],
  amended: 0,
  study: '',
  moved: [],
  articles: 0,
  tags: 0,
  characters: [],
  files: [],
  retired: [],
};
