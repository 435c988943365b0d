// The vocabulary's zod schemas under one door: for whoever parses what comes from outside. Pages that only fold
// import engine/index.ts, which ships no schema library.
export * from './ids';
export * from './delivery';
export * from './conditions';
export * from './facts';
export * from './commands';
