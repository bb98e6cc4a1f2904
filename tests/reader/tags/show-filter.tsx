import { render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { ActiveTags } from '../../../src/reader/tags/ActiveTags.tsx';
import { TagFilter } from '../../../src/reader/tags/TagFilter.tsx';
import { useTagFilter } from '../../../src/reader/tags/use-tag-filter.ts';
import type { Edition } from '../../../src/schema/edition.ts';

/** A page as the front page is made: the filter, what stands above the list, the list. */
function Page({ edition }: { edition: Edition }) {
  const state = useTagFilter(edition);
  return (
    <>
      <TagFilter state={state} />
      <ActiveTags state={state} />
      <ol aria-label="القائمة">
        {state.results.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </>
  );
}

/** Opens such a page at an address. @returns the router, to read the address from and to go back with */
export function showFilter(edition: Edition, address = '/') {
  // With a loader, as the front page has one: what it loaded must not be loaded again for a tick.
  const route = { id: 'front', path: '/', loader: () => null, element: <Page edition={edition} /> };
  const router = createMemoryRouter([route], {
    initialEntries: [address],
    hydrationData: { loaderData: { front: null } },
  });
  render(<RouterProvider router={router} flushSync={(update) => void flushSync(update)} />);
  return router;
}
