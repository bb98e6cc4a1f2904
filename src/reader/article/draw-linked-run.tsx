import type { ReactNode } from 'react';
import { searchAddress } from '../addresses.ts';
import { PageLink } from '../links/PageLink.tsx';
import type { ProseAtom } from '../prose/prose-atoms.ts';

/** A run as a link, where it is an address or a tag. Not within a link. */
export function drawLinkedRun({ type, value }: ProseAtom): ReactNode {
  if (type === 'hashtag') return <PageLink to={searchAddress(value)}>{value}</PageLink>;
  if (type !== 'address') return value;
  const address = value.toLowerCase().startsWith('www.') ? `https://${value}` : value;
  if (!URL.canParse(address)) return value;
  return (
    <a href={address} rel="noopener noreferrer nofollow" referrerPolicy="no-referrer">
      {value}
    </a>
  );
}
