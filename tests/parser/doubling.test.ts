import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY_RUNS } from '../property-runs.ts';
import { anyText, documentModel } from './arbitraries.ts';
import { printDocument } from './print-document.ts';
import { timeIt } from './time-it.ts';

/** Linear time is 2, and what a text's start alone costs makes it less; quadratic time is 4. */
const MOST = 2.6;

/** Memory that is tidied up takes longer than a document; what takes so long ten times in a row is the document. */
const PAUSE = 5;
const TRIES = 10;

const document = fc.oneof(anyText, documentModel.map(printDocument));

test('twice a document takes at most 2.6 times as long', { timeout: 300_000 }, () => {
  let [once, twice] = [0, 0];
  fc.assert(
    fc.property(document, (text) => {
      const doubled = `${text}\n${text}`;
      let [time, doubledTime, tries] = [0, 0, 0];
      do {
        [time, doubledTime, tries] = [timeIt(text), timeIt(doubled), tries + 1];
      } while (doubledTime > MOST * time + PAUSE && tries < TRIES);
      once += time;
      twice += doubledTime;
      expect(doubledTime).toBeLessThan(MOST * time + PAUSE);
    }),
    { numRuns: PROPERTY_RUNS },
  );
  expect(twice / once).toBeLessThan(MOST);
});
