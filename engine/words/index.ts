// The English sentences of the engine; names are asked for.
export * from './ball';
export * from './commentary';
export * from './counts';
export * from './dismissals';
export * from './equation';
export * from './facts';
export * from './key-moments';
export * from './milestones';
export type * from './names';
export * from './player-of-the-match';
export * from './refusals';
export * from './remark';
export * from './result';
export * from './strike';
