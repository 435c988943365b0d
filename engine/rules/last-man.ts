// The last batter going on alone: a competition's rule (Last Man Stands), not a Law. Without a partner to run to, only
// even runs count and the batter always faces.
import type { Innings } from '../vocabulary/state';

/** The runs that count for a batter alone: a run without the one back is none. Runs. */
export const inEvens = (runs: number): number => runs - (runs % 2);

/** The one left takes the striker's end. */
export const faceAlone = (innings: Innings): Innings =>
  innings.striker === null && innings.nonStriker !== null
    ? { ...innings, striker: innings.nonStriker, nonStriker: null }
    : innings;

/** Whether one batter is in and no other can come. */
export const isAlone = (innings: Innings): boolean => innings.striker !== null && innings.nonStriker === null;
