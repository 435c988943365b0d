// A key moment as a line of a report: "14.2 Khan to Sharma: SIX." Doesn't know which moments matter.
import type { KeyMoment } from '../projections/key-moments';
import { placeOf } from '../projections/symbols';
import type { PlayingConditions } from '../vocabulary/conditions';
import { commentaryLine } from './commentary';
import { milestoneText } from './milestones';
import type { Words } from './words';

/** Over and ball first, as commentary has it. */
export function keyMomentText(moment: KeyMoment, conditions: PlayingConditions, words: Words): string {
  const { ball } = moment;
  const place = placeOf(ball);
  switch (moment.kind) {
    case 'milestone':
      return `${place} ${words.say('said.sentence', { said: milestoneText(moment.milestone, words) })}`;
    case 'wicket':
    case 'six':
    case 'lastBall':
      return `${place} ${commentaryLine(ball, conditions, words)}`;
  }
}
