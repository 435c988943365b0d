// Parts of the field are known to anybody who plays: facing the bowler, a right-hander's off side is at the right hand.
import { describe, expect, it } from 'vitest';
import { noRemark } from '../vocabulary/plain';
import { PlayerId } from '../vocabulary/schemas';
import { fieldPart } from '../projections/charts/field';
import { english } from './english';
import { remarkInWords } from './remark';

const at = (angle: number) => ({ angle, distance: 0.7 });
const names = { ...english, player: (id: string) => `Player ${id}`, team: () => 'Kent' };

describe('parts of the field', () => {
  it('clockwise from straight: a right-hander’s off side, behind, the leg side', () => {
    expect([10, 70, 100, 150].map((angle) => fieldPart(at(angle), 'right'))).toEqual([
      'long off',
      'cover',
      'point',
      'third',
    ]);
    expect([200, 260, 300, 350].map((angle) => fieldPart(at(angle), 'right'))).toEqual([
      'fine leg',
      'square leg',
      'midwicket',
      'long on',
    ]);
  });
  it('a left-hander’s are mirrored', () => {
    expect([10, 70, 300, 350].map((angle) => fieldPart(at(angle), 'left'))).toEqual([
      'long on',
      'midwicket',
      'cover',
      'long off',
    ]);
  });
  it('a whole turn is straight again', () => {
    expect(fieldPart(at(360), 'right')).toBe('long off');
    expect(fieldPart(at(0), 'left')).toBe('long off');
  });
});

describe('a remark in words', () => {
  it('says what was said and nothing more', () => {
    const whole = { ...noRemark, shot: 'drive', place: at(70), pitch: 'full', fielder: PlayerId.parse('7') };
    expect(remarkInWords(whole, names)).toBe('Drive to cover, full, fielded by Player 7');
    expect(remarkInWords({ ...noRemark, place: at(290), hand: 'left' }, names)).toBe('To cover');
    expect(remarkInWords({ ...noRemark, note: 'dropped' }, names)).toBeNull();
  });
});
