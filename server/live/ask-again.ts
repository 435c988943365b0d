// Who may watch, asked again of those who do: a role was taken away, a match was made private or removed.
import { errorTable } from '@/protocol/errors';
import { watchesAs } from '../auth/permissions';
import type { Viewer } from '../runtime';
import type { LiveParts } from './parts';
import type { Room } from './room';
import type { Farewell } from './wire';

const noMatch: Farewell = {
  code: 'NO_SUCH_MATCH',
  message: errorTable.NO_SUCH_MATCH.meaning,
  whatToDo: 'Look for the match on the home page.',
};
const notYours: Farewell = {
  code: 'FORBIDDEN',
  message: 'You may not watch this match any more.',
  whatToDo: 'Ask an official of the match for its code.',
};

/** One question a person, however many connections they have. */
const keyOf = (viewer: Viewer): string => watchesAs(viewer) ?? viewer.kind;

export const askAgain = async (
  parts: Pick<LiveParts, 'matchOf' | 'mayWatch'>,
  rooms: readonly Room[],
): Promise<void> => {
  for (const room of rooms) {
    const gone = (await parts.matchOf(room.id)) === null;
    const answers = new Map<string, boolean>();
    for (const reader of [...room.readers]) {
      if (gone) {
        reader.dismiss(noMatch, 'never');
        continue;
      }
      const key = keyOf(reader.viewer);
      const answer = answers.get(key) ?? (await parts.mayWatch(room.id, reader.viewer));
      answers.set(key, answer);
      if (!answer) reader.dismiss(notYours, 'never');
    }
  }
};
