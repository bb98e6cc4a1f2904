import type { ReactNode } from 'react';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import { searchAddress } from '../addresses.ts';
import { PageLink } from '../links/PageLink.tsx';
import { type ProseAtom, proseAtoms } from './prose-atoms.ts';
import styles from './prose.module.css';

interface Props {
  readonly text: string;
  /** Whether addresses and tags are links; not within a link. */
  readonly linked?: boolean;
}

/** A text of the paper, each foreign run in it isolated so that it keeps its own order. */
export function Prose({ text, linked = false }: Props) {
  const atoms = proseAtoms(withoutBidiControls(text));
  const [only] = atoms;
  // As most texts are. One string is no list: it costs a page of a hundred texts nothing.
  if (atoms.length === 1 && only?.type === 'text') return only.value;
  return atoms.map((atom, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- an atom has no identity but its place
    <Atom key={index} atom={atom} linked={linked} />
  ));
}

function Atom({ atom, linked }: { atom: ProseAtom; linked: boolean }) {
  const { type, value } = atom;
  if (type === 'text') return value;
  return (
    <bdi dir={type === 'hashtag' ? undefined : 'ltr'} className={isShortNumber(atom) ? styles.number : undefined}>
      {linked ? linkedAtom(atom) : value}
    </bdi>
  );
}

/** One that fits on the narrowest line, and so is not broken at its signs. */
const isShortNumber = ({ type, value }: ProseAtom): boolean => type === 'number' && value.length <= 16;

function linkedAtom({ type, value }: ProseAtom): ReactNode {
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
