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
export { editionOn, followOnLeadFor, presets } from './conditions/presets';
export { append, BrokenLog, emptyBook, fold } from './scorebook/scorebook';
export { decide, type Decision } from './scorebook/decide';
export { preview, type Clash, type Preview } from './scorebook/preview';
export type { Consequence, Score } from './scorebook/consequences';
export { commandOf } from './scorebook/facts-of-commands';
export { evolve, type Placed } from './match/evolve';
export { check } from './match/check';
export { isCorrection, lay, overlay, type Overlay } from './scorebook/overlay';
export * from './projections';
export * from './words';
export * from './tables';
