import { ExternalLink } from './ExternalLink.tsx';
import { webAddress } from './web-address.ts';

const SECURE = 'https://';

/** An address in a tweet's words. All of it is in the page, to be copied and printed; on the screen it starts at its host. */
export function TweetLink({ address }: { address: string }) {
  const target = webAddress(address);
  if (!target) return <bdi dir="ltr">{address}</bdi>;
  const scheme = address.startsWith(SECURE) ? SECURE : '';
  return (
    <bdi dir="ltr">
      <ExternalLink href={target.href} name={target.disguised ? target.host : address}>
        <span className="visually-hidden">{scheme}</span>
        {address.slice(scheme.length)}
        {target.disguised && <bdi>{target.host}</bdi>}
      </ExternalLink>
    </bdi>
  );
}
