// What the tabs show, one component a tab. A page chooses whether each comes in a script of its own; here all are at hand,
// for whoever draws the board once and ships no script.
import type { ComponentType } from 'react';
import { Charts, type ChartsProps } from './charts';
import { Commentary, type CommentaryProps } from './commentary';
import { Info, type InfoProps } from './info';
import { Overs, type OversProps } from './overs';
import { Scorecard, type ScorecardProps } from './scorecard';

export type Panels = {
  readonly Commentary: ComponentType<CommentaryProps>;
  readonly Scorecard: ComponentType<ScorecardProps>;
  readonly Overs: ComponentType<OversProps>;
  readonly Charts: ComponentType<ChartsProps>;
  readonly Info: ComponentType<InfoProps>;
};

export const panels: Panels = { Commentary, Scorecard, Overs, Charts, Info };
