import type { ComponentChildren } from 'preact';
import { linkTo } from '../present/link';

/**
 * A link to an account, on a phrase of it where one is given. Plain text where the address is no web address; the
 * page that opens learns nothing of us.
 */
export function OutLink(props: {
  url: string | null;
  phrase: string | null;
  children: ComponentChildren;
}) {
  const href = linkTo(props.url, props.phrase);
  if (!href) return <span>{props.children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
