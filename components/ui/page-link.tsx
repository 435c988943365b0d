// A link to another page as browsers know it: the page is asked for anew. For the spectators' pages and whatever stands
// around them, which don't carry the router's link with them.
import type { ComponentProps } from 'react';

export function PageLink({ children, ...rest }: ComponentProps<'a'> & { readonly href: string }) {
  return <a {...rest}>{children}</a>;
}
