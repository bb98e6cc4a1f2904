import { type AnchorHTMLAttributes, use } from 'react';
import { BaseContext } from './base-context.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of the paper, of `addresses.ts`. */
  readonly to: string;
}

/**
 * A link to a page of the paper: an anchor and no more, so that it works before any script does and a list of hundreds costs
 * next to nothing to write and to hydrate. What makes it open in place, `useFollowedLinks`, listens once for all of them.
 */
export function PageLink({ to, children, ...rest }: Props) {
  return (
    <a href={use(BaseContext) + to.slice(1)} {...rest}>
      {children}
    </a>
  );
}
