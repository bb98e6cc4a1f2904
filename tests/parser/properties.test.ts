import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parser/parse-document.ts';
import { isBlank } from '../../src/parser/reading/blank.ts';
import type { Block } from '../../src/schema/document.ts';
import { anyText, documentModel } from './arbitraries.ts';
import type { BlockModel } from './arbitraries.ts';
import { printDocument } from './print-document.ts';
import { PROPERTY_RUNS } from '../property-runs.ts';

const TIMEOUT = 300_000;

const parse = (text: string) => parseDocument({ name: 'sample', text });

describe('of any text', { timeout: TIMEOUT }, () => {
  test('spans tile it, and no blank one holds anything that can be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { spans, diagnostics } = parse(text);
        // In a damaged line «آ» is how a hard space or a soft hyphen looks.
        const repaired = diagnostics.some(({ code }) => code === 'mojibake-repaired');
        const canBeSeen = (piece: string) => isVisible(repaired ? piece.replaceAll('آ', '') : piece);
        const pieces = spans.map(({ start, end }) => text.slice(start, end));
        const blanks = spans.filter(({ role }) => role === 'blank').map(({ start, end }) => text.slice(start, end));
        expect(pieces.join('')).toBe(text);
        expect(spans.map(({ start }) => start)).toEqual([0, ...spans.map(({ end }) => end)].slice(0, spans.length));
        expect(pieces.filter((piece) => piece === '')).toEqual([]);
        expect(blanks.filter(canBeSeen)).toEqual([]);
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  test('a soft hyphen that damage made visible is blank, as it was', () => {
    const { title, spans } = parse('آط§ظ„ط³ظ„ط§ظ…');
    expect(title).toBe('السلام');
    expect(spans.map(({ start, role }) => [start, role])).toEqual([
      [0, 'blank'],
      [1, 'title'],
    ]);
  });

  test('the kind of its line breaks changes nothing that it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unix = text.replaceAll(/\r\n?/g, '\n');
        const said = whatIsSaid(unix);
        expect(whatIsSaid(unix.replaceAll('\n', '\r\n'))).toEqual(said);
        expect(whatIsSaid(unix.replaceAll('\n', '\r'))).toEqual(said);
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  test('each diagnostic names the line and column where its words stand', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split(/\r\n?|\n/);
        for (const { line, column, found } of parse(text).diagnostics) {
          const [words = ''] = found.split(/\r\n?|\n/);
          expect(lines[line - 1]?.startsWith(words, column - 1)).toBe(true);
        }
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  test('paragraphs and tweets say what their spans cover, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, related, spans, diagnostics } = parse(text);
        fc.pre(diagnostics.every(({ code }) => code !== 'mojibake-repaired'));
        const covered = spans
          .filter(({ role }) => ['paragraph', 'related-paragraph', 'tweet-text'].includes(role))
          .map(({ start, end }) => text.slice(start, end).replaceAll(/\r\n?/g, '\n'));
        const all = [...blocks, ...related.flatMap((story) => story.blocks)];
        const said = all.map((block) => (block.type === 'tweet' ? wordsOf(block) : block.text));
        expect(said.filter((words) => words !== '')).toEqual(covered);
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});

describe('of a document of the family', { timeout: TIMEOUT }, () => {
  test('what was written down is read back', () => {
    fc.assert(
      fc.property(documentModel, (model) => {
        const { title, publishedOn, source, tagLine, blocks, related, rejected } = parse(printDocument(model));
        expect({ title, day: publishedOn, source, tagLine }).toEqual({
          title: model.title,
          day: model.day,
          source: model.source,
          tagLine: model.tagLine,
        });
        expect(rejected).toBe(false);
        expect(blocks.map(essence)).toEqual(model.blocks.map(essenceOfModel));
        expect(related.map((story) => [story.title, story.blocks.map(essence)])).toEqual(
          model.related.map((story) => [story.title, story.blocks.map(essenceOfModel)]),
        );
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  test('one more paragraph at its end is one more paragraph, and changes nothing else', () => {
    const more = 'وعاد الزوار في المساء إلى بيوتهم.';
    fc.assert(
      fc.property(documentModel, (model) => {
        const text = printDocument(model);
        const [before, after] = [parse(text), parse(`${text}\n${more}`)];
        const added: Block = { type: 'paragraph', text: more };
        const { blocks, related } = before;
        const [last, rest] = [related.at(-1), related.slice(0, -1)];
        const grown = last
          ? { blocks, related: [...rest, { ...last, blocks: [...last.blocks, added] }] }
          : { blocks: [...blocks, added], related };
        expect({ ...after, spans: 0 }).toEqual({ ...before, ...grown, spans: 0 });
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});

/** All but what counts or quotes the line breaks themselves. */
function whatIsSaid(text: string) {
  const { spans: _spans, diagnostics, ...said } = parse(text);
  return { ...said, diagnostics: diagnostics.map(({ found: _found, ...diagnostic }) => diagnostic) };
}

const isVisible = (text: string): boolean => text.split('').some((unit) => !isBlank(unit.charCodeAt(0)));

function wordsOf(block: Extract<Block, { type: 'tweet' }>): string {
  return block.text.map(({ value }) => value).join('');
}

function essence(block: Block) {
  if (block.type !== 'tweet') return block.text;
  return [wordsOf(block), block.author?.name, block.author?.handle, block.postedOn];
}

function essenceOfModel(block: BlockModel) {
  return block.type === 'tweet' ? [block.text, block.name, block.handle, block.day] : block.text;
}
