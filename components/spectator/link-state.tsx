// Whether the board is level with the ground, said truthfully: live, reconnecting as at 14.2, offline since a time.
import { LocalTime } from '../ui/local-time';
import type { BoardLink } from './match-head';

/** `asAt`: the overs the board shows, as "14.2"; null before the first ball. */
export function LinkState({ link, asAt }: { readonly link: BoardLink; readonly asAt: string | null }) {
  const at = asAt === null ? '' : `, as at ${asAt}`;
  switch (link.kind) {
    case 'static':
    case 'connecting':
      return null;
    case 'live':
      return <span className="sr-only">Connected</span>;
    case 'reconnecting':
      return <span className="text-board-danger">Reconnecting{at}</span>;
    case 'offline':
      return (
        <span className="text-board-danger">
          Offline since <LocalTime at={new Date(link.since).toISOString()} show="time" />
          {at}
        </span>
      );
    case 'closed':
      return <span className="text-board-danger">{link.message}</span>;
  }
}
