// The result as it is announced (Law 16.7 and a board's custom): "Kent won by 5 wickets (DLS method)". Doesn't know how
// it was worked out.
import type { RevisionMethod } from '../vocabulary/facts';
import type { SideIndex } from '../vocabulary/ids';
import type { Margin, Result } from '../vocabulary/state';
import type { Speech } from './speech';
import type { PlayMessages, Words } from './words';

/** "DLS method", "VJD method". */
export const methodName = (method: RevisionMethod, { say }: Speech<PlayMessages>): string =>
  say(`method.${method}`);

/** What the result is told with: of the names, only the teams'. */
type Told = Speech<PlayMessages> & Pick<Words, 'team'>;

/** The result in one line. */
export function resultText(result: Result, words: Told): string {
  switch (result.kind) {
    case 'win':
      return winText(result.winner, result.margin, result.method, words);
    case 'tie':
      return withMethod(words.say('result.tie'), result.method, words);
    case 'draw':
      return words.say('result.draw');
    case 'noResult':
      return words.say(result.why === 'abandoned' ? 'result.abandoned' : 'result.noResult');
  }
}

function winText(winner: SideIndex, margin: Margin, method: RevisionMethod | null, words: Told): string {
  const { say } = words;
  const team = words.team(winner);
  switch (margin.by) {
    case 'runs': {
      const by = say('count.runs', { count: margin.runs });
      const said = say(margin.innings ? 'result.byInnings' : 'result.byRuns', { team, margin: by });
      return withMethod(said, method, words);
    }
    case 'wickets': {
      const by = say('count.wickets', { count: margin.wickets });
      return withMethod(say('result.byWickets', { team, margin: by }), method, words);
    }
    case 'penaltyRuns':
      return say('result.byPenaltyRuns', { team });
    case 'superOver':
      return say('result.bySuperOver', { team });
    case 'bowlOut':
      return say('result.byBowlOut', { team });
    case 'countback':
      return say('result.byCountback', { team });
    case 'coinToss':
      return say('result.byCoinToss', { team });
    case 'awarded':
      return say('result.awarded', { team });
    case 'conceded':
      return say('result.conceded', { team });
  }
}

const withMethod = (result: string, method: RevisionMethod | null, words: Told): string =>
  method === null ? result : words.say('result.byMethod', { result, method: methodName(method, words) });
