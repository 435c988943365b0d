// MILESTONE_ACHIEVED: what the ball brought for a batter, a stand, a side or a bowler.
import {
  mayBringMilestone,
  milestoneFigures,
  milestonesOfInnings,
  milestoneText,
  type Milestone,
} from '@/engine';
import { played, type HappeningOf, type Telling } from './telling';
import { playerRef, teamRef } from './who';

/** Nothing where the entry was no ball or brought nothing. */
export function milestoneAchieved(telling: Telling): HappeningOf<'MILESTONE_ACHIEVED'>[] {
  const match = played(telling);
  if (match === null || match.is.balls.length === match.was.balls.length) return [];
  if (!mayBringMilestone(match.was, match.is)) return [];
  const { after, entry } = telling;
  const index = after.state.innings.indexOf(match.is);
  return milestonesOfInnings(after.state.innings, index, match.conditions)
    .filter(({ seq }) => seq === entry.seq)
    .map((milestone) => told(milestone, telling));
}

function told(milestone: Milestone, { names, roster }: Telling): HappeningOf<'MILESTONE_ACHIEVED'> {
  return {
    type: 'MILESTONE_ACHIEVED',
    data: {
      kind: milestone.kind,
      player: 'player' in milestone ? playerRef(milestone.player, names) : null,
      pair:
        milestone.kind === 'partnership'
          ? [playerRef(milestone.pair[0], names), playerRef(milestone.pair[1], names)]
          : null,
      team: milestone.kind === 'team' ? teamRef(milestone.side, roster) : null,
      figures: milestoneFigures(milestone, names),
      message: milestoneText(milestone, names),
    },
  };
}
