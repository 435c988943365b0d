// The door of the engine: what the rest of the house may use. Rules inside import one another directly.
export * from './vocabulary/ids';
export * from './vocabulary/delivery';
export * from './vocabulary/conditions';
export * from './vocabulary/facts';
export * from './vocabulary/commands';
export type * from './vocabulary/refusal';
export type * from './vocabulary/state';
