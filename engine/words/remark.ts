// What a scorer said of a ball, as words: the part of the field it went to, the shot, the kind of ball, who fielded. Doesn't
// know the score, and says nothing where nothing was said.
import { fieldPart } from '../projections/charts/field';
import type { Remark } from '../vocabulary/delivery';
import { capital } from './counts';
import type { Names } from './names';

/** The shots that a pad offers; a log may hold any other word, which is shown as it was typed. */
export const shots = [
  'defence',
  'drive',
  'cut',
  'pull',
  'hook',
  'sweep',
  'reverseSweep',
  'glance',
  'slog',
  'scoop',
  'edge',
  'leave',
] as const;

/** Where a ball pitched, likewise. */
export const pitches = ['yorker', 'fullToss', 'full', 'good', 'short', 'bouncer'] as const;

/** "reverse sweep". */
export const shotInWords = (shot: string): string => (shot === 'reverseSweep' ? 'reverse sweep' : shot);

/** "full toss", "good length". */
export function pitchInWords(pitch: string): string {
  if (pitch === 'fullToss') return 'full toss';
  return pitch === 'good' ? 'good length' : pitch;
}

/** "Drive to cover, full, fielded by Smith"; null where neither shot, ball, place nor fielder was said. */
export function remarkInWords({ place, hand, shot, pitch, fielder }: Remark, names: Names): string | null {
  const where = place === null ? null : `to ${fieldPart(place, hand)}`;
  const said = [
    [shot === null ? null : shotInWords(shot), where].filter((part) => part !== null).join(' '),
    pitch === null ? '' : pitchInWords(pitch),
    fielder === undefined ? '' : `fielded by ${names.player(fielder)}`,
  ].filter((part) => part !== '');
  return said.length === 0 ? null : capital(said.join(', '));
}
