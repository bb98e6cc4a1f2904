import { addWords } from '../../src/reader/locales/words.ts';

type Words = Parameters<typeof addWords>[0];

for (const words of Object.values(
  import.meta.glob<Words>('../../src/reader/locales/ar/*.json', { eager: true, import: 'default' }),
))
  addWords(words);
