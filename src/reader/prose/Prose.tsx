import type { ReactNode } from 'react';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import { type ProseAtom, proseAtoms } from './prose-atoms.ts';
import styles from './prose.module.css';

interface Props {
  readonly text: string;
  /** Draws what stands in an isolated run; its words, without one. */
  readonly drawRun?: (atom: ProseAtom) => ReactNode;
}

/** A text of the paper, each foreign run in it isolated so that it keeps its own order. */
export function Prose({ text, drawRun }: Props) {
  const atoms = proseAtoms(withoutBidiControls(text));
  const [only] = atoms;
  // As most texts are. One string is no list: it costs a page of a hundred texts nothing.
  if (atoms.length === 1 && only?.type === 'text') return only.value;
  return atoms.map((atom, index) => {
    const { type, value } = atom;
    if (type === 'text') return value;
    const dir = type === 'hashtag' ? undefined : 'ltr';
    return (
      // oxlint-disable-next-line react/no-array-index-key -- an atom has no identity but its place
      <bdi key={index} dir={dir} className={isShortNumber(atom) ? styles.number : undefined}>
        {drawRun ? drawRun(atom) : value}
      </bdi>
    );
  });
}

/** One that fits on the narrowest line, and so is not broken at its signs. */
const isShortNumber = ({ type, value }: ProseAtom): boolean => type === 'number' && value.length <= 16;
