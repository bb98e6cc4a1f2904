import { cleanup, render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Listing } from '../../../src/reader/edition/listing.ts';
import { setUpLanguage } from '../../../src/reader/locales/i18n.ts';
import { OlderStories } from '../../../src/reader/stories/OlderStories.tsx';
import { buildLink } from '../builders.ts';

/** How many elements are looked at, whether they are on the screen. */
let looked = 0;

beforeEach(() => {
  looked = 0;
  setUpLanguage();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      #own = 0;
      observe() {
        this.#own += 1;
        looked += 1;
      }
      disconnect() {
        looked -= this.#own;
        this.#own = 0;
      }
    },
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const listing = (): Listing => ({ total: 100, stories: [buildLink()], loadPlaces: async () => [] });

test('rows are not asked for by where they stand while only the first cards of another list are there', () => {
  const drawn: number[] = [];
  function Page({ shown }: { shown: Listing }) {
    useLayoutEffect(() => void drawn.push(looked));
    return <OlderStories listing={shown} />;
  }
  const { rerender } = render(<Page shown={listing()} />);
  expect([drawn.splice(0), looked]).toEqual([[1], 1]);
  rerender(<Page shown={listing()} />);
  expect([drawn, looked]).toEqual([[0], 1]);
});
