// A milestone as it is announced: its figures, and a sentence. Doesn't know when it came.
import type { Milestone } from '../projections/milestones';
import type { Speech } from './speech';
import type { PlayMessages, Words } from './words';

/** "50 (32)", "103 (88)", "150/3", "5/24", "3 in 3". */
export function milestoneFigures(milestone: Milestone, { say }: Speech<PlayMessages>): string {
  switch (milestone.kind) {
    case 'batter':
    case 'partnership':
      return `${milestone.runs} (${milestone.balls})`;
    case 'team':
      return `${milestone.runs}/${milestone.wickets}`;
    case 'fiveWickets':
      return `${milestone.wickets}/${milestone.runs}`;
    case 'tenWickets':
      return say('count.wickets', { count: milestone.wickets });
    case 'hatTrick':
      return say('figures.hatTrick');
    case 'maidenOver':
      return say('figures.over', { over: milestone.over + 1 });
  }
}

/** "Khan reaches 50 from 32 balls", "Hat-trick for Singh". */
export function milestoneText(milestone: Milestone, { say, list, player, team }: Words): string {
  switch (milestone.kind) {
    case 'batter':
      return say('milestone.batter', {
        player: player(milestone.player),
        reached: milestone.reached,
        count: milestone.balls,
      });
    case 'partnership':
      return say('milestone.partnership', {
        pair: list(milestone.pair.map(player)),
        reached: milestone.reached,
        count: milestone.balls,
      });
    case 'team':
      return say('milestone.team', {
        team: team(milestone.side),
        reached: milestone.reached,
        wickets: milestone.wickets,
      });
    case 'hatTrick':
      return say(milestone.acrossInnings ? 'milestone.hatTrickAcross' : 'milestone.hatTrick', {
        player: player(milestone.player),
      });
    case 'fiveWickets':
      return say('milestone.fiveWickets', { player: player(milestone.player) });
    case 'tenWickets':
      return say('milestone.tenWickets', { player: player(milestone.player) });
    case 'maidenOver':
      return say('milestone.maidenOver', {
        over: milestone.over + 1,
        player: player(milestone.player),
      });
  }
}
