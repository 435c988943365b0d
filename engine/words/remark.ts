// What a scorer said of a ball, as words: the part of the field it went to, the shot, the kind of ball, who fielded. Doesn't
// know the score, and says nothing where nothing was said.
import { fieldPart } from '../projections/charts/field';
import type { Remark } from '../vocabulary/delivery';
import { capital } from './counts';
import type { Names } from './names';

/** "Drive to cover, full, fielded by Smith"; null where neither shot, ball, place nor fielder was said. */
export function remarkInWords({ place, hand, shot, pitch, fielder }: Remark, names: Names): string | null {
  const where = place === null ? null : `to ${fieldPart(place, hand)}`;
  const said = [
    [shot, where].filter((part) => part !== null).join(' '),
    pitch ?? '',
    fielder === undefined ? '' : `fielded by ${names.player(fielder)}`,
  ].filter((part) => part !== '');
  return said.length === 0 ? null : capital(said.join(', '));
}
