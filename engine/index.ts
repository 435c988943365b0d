// The door of the engine: pure functions and types, and no schema library, so that a page may fold a match cheaply.
// Whoever parses what comes from outside takes the schemas from engine/vocabulary/schemas.ts.
export type * from './vocabulary/ids';
export type * from './vocabulary/delivery';
export type * from './vocabulary/conditions';
export type * from './vocabulary/facts';
export type * from './vocabulary/commands';
export type * from './vocabulary/refusal';
export type * from './vocabulary/state';
export * from './vocabulary/plain';
export * from './projections/score';
export * from './projections/symbols';
export * from './projections/figures';
export * from './projections/digest';
export * from './projections/commentary';
export type * from './words/names';
export * from './words/ball';
export * from './words/commentary';
export * from './words/dismissals';
export * from './words/refusals';
export * from './words/result';
