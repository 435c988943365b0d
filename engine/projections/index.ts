// Everything a match's state is read by: figures and codes, no words.
export * from './balance';
export * from './commentary';
export * from './digest';
export * from './eligibility';
export * from './figures';
export * from './key-moments';
export * from './leaders';
export * from './milestones';
export * from './next-innings';
export * from './player-of-the-match';
export * from './powerplays';
export * from './replay';
export * from './score';
export * from './scorecard';
export * from './symbols';
export * from './why-on-strike';
export * from './charts';
