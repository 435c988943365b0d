// How the board stands to the ground, said truthfully: as at 14.2 before it is connected, reconnecting, offline since a
// time, refused.
import type { BoardSpeech } from '@/words/messages';
import type { BoardLink } from './match-head';

type Closed = Extract<BoardLink, { kind: 'closed' }>;

/** `asAt`: the overs the board shows, as "14.2"; null before the first ball. Empty where the board is level. */
export function linkInWords(link: BoardLink, asAt: string | null, { say, language }: BoardSpeech): string {
  switch (link.kind) {
    case 'live':
      return '';
    case 'connecting':
      return asAt === null ? '' : say('link.asAt', { place: asAt });
    case 'reconnecting':
      return asAt === null ? say('link.reconnecting') : say('link.reconnectingAsAt', { place: asAt });
    case 'offline': {
      const time = new Intl.DateTimeFormat(language, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(link.since);
      return asAt === null ? say('link.offline', { time }) : say('link.offlineAsAt', { time, place: asAt });
    }
    case 'closed':
      return say(closedBecause(link));
  }
}

/** What the server said when it closed the line, by its code. */
function closedBecause({ code }: Closed) {
  switch (code) {
    case 'MATCH_FULL':
    case 'TOO_MANY_CONNECTIONS':
      return 'link.closed.full';
    case 'NO_SUCH_MATCH':
    case 'FORBIDDEN':
      return 'link.closed.gone';
    default:
      return 'link.closed.other';
  }
}

/** Whether what the board shows may be old. */
export const isBehind = ({ kind }: BoardLink): boolean =>
  kind === 'reconnecting' || kind === 'offline' || kind === 'closed';
