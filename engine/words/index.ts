// The engine's sentences, in any language; names are asked for. The catalogues have doors of their own (english/, hindi/),
// so that a page ships the one it speaks.
export * from './ball';
export * from './commentary';
export * from './conditions';
export * from './dismissals';
export * from './equation';
export * from './facts';
export * from './initial';
export * from './isolated';
export * from './key-moments';
export * from './milestones';
export * from './player-of-the-match';
export * from './refusals';
export * from './remark';
export * from './result';
export * from './score';
export * from './speech';
export * from './strike';
export type * from './words';
