// What a scorer said of a ball, as words: the part of the field it went to, the shot, the kind of ball, who fielded. Doesn't
// know the score, and says nothing where nothing was said.
import { fieldPart } from '../projections/charts/field';
import type { Remark } from '../vocabulary/delivery';
import { capital, type Speech } from './speech';
import type { PlayMessages, Words } from './words';

/** The shots that every language has a word for; a log may hold any other word, which is shown as it was typed. */
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
export function shotInWords(shot: string, { say }: Speech<PlayMessages>): string {
  const known = shots.find((one) => one === shot);
  return known === undefined ? shot : say(`shot.${known}`);
}

/** "full toss". */
export function pitchInWords(pitch: string, { say }: Speech<PlayMessages>): string {
  const known = pitches.find((one) => one === pitch);
  return known === undefined ? pitch : say(`pitch.${known}`);
}

/** "Drive to cover, full, fielded by Smith"; null where neither shot, ball, place nor fielder was said. */
export function remarkInWords(remark: Remark, words: Words): string | null {
  const { pitch, fielder } = remark;
  const said = [
    strokeInWords(remark, words),
    pitch === null ? '' : pitchInWords(pitch, words),
    fielder === undefined ? '' : words.say('remark.fieldedBy', { player: words.player(fielder) }),
  ].filter((part) => part !== '');
  return said.length === 0 ? null : capital(said.join(', '));
}

function strokeInWords({ place, hand, shot }: Remark, words: Words): string {
  const { say } = words;
  const part = place === null ? null : say(`field.${fieldPart(place, hand)}`);
  if (shot === null) return part === null ? '' : say('remark.to', { part });
  const played = shotInWords(shot, words);
  return part === null ? played : say('remark.shotTo', { shot: played, part });
}
