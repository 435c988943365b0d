// A league's arithmetic: net run rate, points, tables, and the Duckworth/Lewis advice.
export * from './duckworth-lewis';
export * from './net-run-rate';
export * from './points';
export * from './resources';
export * from './standings';
