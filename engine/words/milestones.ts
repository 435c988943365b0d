// A milestone as it is announced: its figures, and a sentence. Doesn't know when it came.
import type { Milestone } from '../projections/milestones';
import { listOf, ordinal } from './counts';
import type { Names } from './names';

/** "50 (32)", "103 (88)", "150/3", "5/24", "3 in 3". */
export function milestoneFigures(milestone: Milestone): string {
  switch (milestone.kind) {
    case 'batter':
    case 'partnership':
      return `${milestone.runs} (${milestone.balls})`;
    case 'team':
      return `${milestone.runs}/${milestone.wickets}`;
    case 'fiveWickets':
      return `${milestone.wickets}/${milestone.runs}`;
    case 'tenWickets':
      return `${milestone.wickets} wickets`;
    case 'hatTrick':
      return '3 in 3';
    case 'maidenOver':
      return `over ${milestone.over + 1}`;
  }
}

/** "Khan reaches 50 from 32 balls", "Hat-trick for Singh". */
export function milestoneText(milestone: Milestone, names: Names): string {
  switch (milestone.kind) {
    case 'batter':
      return `${names.player(milestone.player)} reaches ${milestone.reached} from ${milestone.balls} balls`;
    case 'partnership': {
      const pair = listOf(milestone.pair.map(names.player));
      return `${pair} have put on ${milestone.reached} together from ${milestone.balls} balls`;
    }
    case 'team':
      return `${names.team(milestone.side)} reach ${milestone.reached} for ${milestone.wickets}`;
    case 'hatTrick': {
      const across = milestone.acrossInnings ? ', across two innings' : '';
      return `Hat-trick for ${names.player(milestone.player)}${across}`;
    }
    case 'fiveWickets':
      return `Five wickets for ${names.player(milestone.player)}`;
    case 'tenWickets':
      return `Ten wickets in the match for ${names.player(milestone.player)}`;
    case 'maidenOver':
      return `The ${ordinal(milestone.over + 1)} over is a maiden for ${names.player(milestone.player)}`;
  }
}
