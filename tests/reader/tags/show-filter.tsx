import { setImmediate } from 'node:timers/promises';
import { act, render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import type { EditionSource } from '../../../src/reader/edition/edition-source.ts';
import { EditionContext } from '../../../src/reader/edition/use-edition.ts';
import { painted } from '../../../src/reader/loading/painted.ts';
import { ActiveTags } from '../../../src/reader/tags/ActiveTags.tsx';
import { fetchChoosing } from '../../../src/reader/tags/fetch-choosing.ts';
import { TagFilter } from '../../../src/reader/tags/TagFilter.tsx';
import { useTagFilter } from '../../../src/reader/tags/use-tag-filter.ts';
import type { Edition } from '../../../src/schema/edition.ts';
import type { FrontData } from '../../../src/schema/pages.ts';
import { type InMemoryEdition, inMemorySource } from '../in-memory-source.ts';

/** A page as the front page is made: the filter, what stands above the list, the list. */
function Page({ data }: { data: FrontData }) {
  const state = useTagFilter(data, fetchChoosing);
  return (
    <>
      <TagFilter data={data} state={state} />
      <ActiveTags state={state} />
      <ol aria-label="القائمة" aria-busy={state.state !== 'ready'}>
        {state.listing.stories.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </>
  );
}

/** Lets what was asked for come, and be drawn. */
export const settle = () =>
  act(async () => {
    // The address follows when a choice has been drawn.
    const drawn = painted();
    await new Promise(requestAnimationFrame);
    if (vi.isFakeTimers()) vi.advanceTimersByTime(0);
    await drawn;
    // An answer passes several hands, and code that is asked for comes by way of the file system; no clock is waited for.
    for (let turns = 0; turns < 10; turns += 1) await setImmediate();
  });

/** Opens such a page at an address, and waits for what it asks for. @returns the router, to read the address from and to go back with */
export async function showFilter(edition: Edition | InMemoryEdition, address = '/') {
  // Here at once, as for a reader who has chosen before.
  await import('../../../src/reader/tags/choosing.ts');
  const source: EditionSource & { readonly front: FrontData } = 'front' in edition ? edition : inMemorySource(edition);
  const element = (
    <EditionContext value={source}>
      <Page data={source.front} />
    </EditionContext>
  );
  // With a loader, as the front page has one: what it loaded must not be loaded again for a tick.
  const route = { id: 'front', path: '/', loader: () => null, element };
  const router = createMemoryRouter([route], {
    initialEntries: [address],
    hydrationData: { loaderData: { front: null } },
  });
  render(<RouterProvider router={router} flushSync={(update) => void flushSync(update)} />);
  await settle();
  return router;
}
