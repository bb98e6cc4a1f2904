import type { ReactNode } from 'react';
import { useTranslation } from '../locales/use-translation.ts';

interface Props {
  readonly href: string;
  /** What is linked, in words: a screen reader hears it, then that it leads away. */
  readonly name: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link out of the paper: it says so, and tells the other side nothing of where it stood. */
export function ExternalLink({ href, name, className, children }: Props) {
  const { t } = useTranslation();
  return (
    <a
      className={className}
      href={href}
      rel="noopener noreferrer nofollow"
      referrerPolicy="no-referrer"
      aria-label={t('tweet.external', { name })}
    >
      {children}
    </a>
  );
}
