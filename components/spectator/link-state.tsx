// Why the board may be behind the ground, said truthfully: reconnecting as at 14.2, offline since a time, refused.
import { LocalTime } from '../ui/local-time';
import type { BoardLink } from './match-head';

/** `asAt`: the overs the board shows, as "14.2"; null before the first ball. Nothing where the board is level. */
export function LinkState({ link, asAt }: { readonly link: BoardLink; readonly asAt: string | null }) {
  const at = asAt === null ? '' : `, as at ${asAt}`;
  switch (link.kind) {
    case 'static':
    case 'connecting':
    case 'live':
      return null;
    case 'reconnecting':
      return <>Reconnecting{at}</>;
    case 'offline':
      return (
        <>
          Offline since <LocalTime at={new Date(link.since).toISOString()} show="time" />
          {at}
        </>
      );
    case 'closed':
      return <>{link.message}</>;
  }
}

/** Whether what the board shows may be old. */
export const isBehind = ({ kind }: BoardLink): boolean =>
  kind === 'reconnecting' || kind === 'offline' || kind === 'closed';
