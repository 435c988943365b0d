// The data of every chart, each from an innings; drawn elsewhere.
export * from './matchups';
export * from './overs';
export * from './partnerships';
export * from './phases';
export * from './spells';
export * from './stretch';
export * from './field';
export * from './wagon-wheel';
export * from './worm';
