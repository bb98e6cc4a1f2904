import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishAgain } from '../../../src/publisher/dev/publish-again.ts';
import { type Publication, publish } from '../../../src/publisher/publish.ts';
import { type DocumentReader, eachAnew } from '../../../src/publisher/reading/kept-documents.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

const PLACES = ['الميناء', 'السوق', 'الجسر', 'المكتبة', 'المتحف', 'المسرح', 'الملعب', 'الحديقة', 'المطار', 'القلعة'];
const DEEDS = ['يفتتح', 'يرمّم', 'يوسّع', 'يغلق', 'يستقبل', 'يودّع', 'يكرّم', 'يدرّب', 'يحصي', 'يضيء', 'يبيع', 'يؤجّر'];
const READ_ALSO = 'إقرأ أيضاً:\nيضيء القلعة ليلاً\nأضاءت المدينة القلعة بمصابيح جديدة بعد ترميم طويل.\n';

/** So many documents that one of them is one in a hundred; the first carries a story of its own. */
function pile(): Record<string, string> {
  const stories = DEEDS.flatMap((deed) => PLACES.map((place) => ({ deed, place })));
  return Object.fromEntries(
    stories.map(({ deed, place }, at) => [
      `${String(at).padStart(3, '0')}.txt`,
      documentText(`${deed} ${place}`, `خبر عن ${place} في المدينة: ${deed} العمّال ${place} بعد عام من العمل.`) +
        (at === 0 ? READ_ALSO : ''),
    ]),
  );
}

/** A folder that is published again and again, and the names of what was read since that was last asked. */
function publishedAgain(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  let read: string[] = [];
  const reader: DocumentReader = (reading) => {
    const open = eachAnew(reading);
    return (file) => {
      read.push(file.name);
      return open(file);
    };
  };
  return {
    folder,
    again: publishAgain(folder, reader),
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
    remove: (name: string) => rmSync(join(folder, name)),
    readSince() {
      const names = read;
      read = [];
      return names;
    },
  };
}

/** All that pages are made of, but for the words. */
const laidOut = ({ plan, documents }: Publication) => ({
  edition: plan.edition,
  links: [...plan.links()],
  places: documents.map(({ name }) => plan.placeOf(name)),
  diagnostics: documents.map(({ diagnostics }) => diagnostics),
});

test('of a folder in which one document was saved, that one is read, and all stands as if all had been', () => {
  const { folder, again, write, readSince } = publishedAgain(pile());
  again();
  expect(readSince()).toHaveLength(120);
  write('007.txt', documentText('يهدم الحديقة', 'خبر عن الحديقة في المدينة: يهدم العمّال سور الحديقة.'));
  const publication = again();
  expect(readSince()).toEqual(['007.txt']);
  expect(laidOut(publication)).toEqual(laidOut(publish(folder)));
});

test('what stands beside a story attached to a document that did not change stays beside it', () => {
  const { again, write } = publishedAgain(pile());
  const attached = (publication: Publication) =>
    publication.plan.placeOf('000.txt')?.attached.map((each) => each.related);
  const before = attached(again());
  write('007.txt', documentText('رياح في الشمال', 'هبّت رياح قوية على الشمال.'));
  expect(before?.[0]?.length).toBeGreaterThan(0);
  expect(attached(again())).toEqual(before);
});

test('each time it is the study of all that is amended: what came and went leaves no trace', () => {
  const { folder, again, write, remove, readSince } = publishedAgain(pile());
  const before = laidOut(again());
  write('new.txt', documentText('رياح في الشمال', 'هبّت رياح قوية على الشمال.'));
  expect(again().plan.articles).toBe(122);
  remove('new.txt');
  readSince();
  expect(laidOut(again())).toEqual(before);
  remove('119.txt');
  expect(laidOut(again())).toEqual(laidOut(publish(folder)));
  expect(readSince()).toEqual([]);
});

test('where more than one in a hundred are others, all are studied, and counted from there', () => {
  const { folder, again, write, readSince } = publishedAgain(pile());
  again();
  write('007.txt', documentText('رياح في الشمال'));
  write('008.txt', documentText('مطر في الجنوب'));
  readSince();
  expect(laidOut(again())).toEqual(laidOut(publish(folder)));
  expect(readSince()).toHaveLength(120);
  write('009.txt', documentText('ثلج في الغرب'));
  again();
  expect(readSince()).toEqual(['009.txt']);
});

test.each([
  ['tags.txt', 'كتب مكتبات\n'],
  ['labels.json', '{"tags":["وسوم"]}'],
  ['documents.jsonl', ''],
])('a new %s means something for all documents', (name, text) => {
  const { folder, again, write, remove, readSince } = publishedAgain(pile());
  again();
  write(name, text);
  readSince();
  expect(laidOut(again())).toEqual(laidOut(publish(folder)));
  expect(readSince()).toHaveLength(120);
  remove(name);
  again();
  expect(readSince()).toHaveLength(name === 'documents.jsonl' ? 0 : 120);
});

test('a folder that was empty is published when documents come, and one that is gone is told', () => {
  const { folder, again, write } = publishedAgain({});
  expect(again().plan.articles).toBe(0);
  write('a.txt', documentText('مكتبة تفتح أبوابها'));
  expect(again().plan.articles).toBe(1);
  rmSync(folder, { recursive: true });
  expect(again).toThrow(/There is no content folder/);
});
