import { describe, expect, it } from 'vitest';
import { emptyBook, presets } from '@/engine';
import { arranged, bowl } from '@/engine/notation/play';
import { wordsOf } from '@/components/spectator/names';
import { boardSpeech } from '@/words/english';
import { roster } from '@/components/spectator/sample';
import { sharePicture } from './picture';

const words = wordsOf(roster, boardSpeech);
const told = (state: Parameters<typeof sharePicture>[0]['state']): string =>
  sharePicture({ title: 'Sunday friendly', venue: 'The Rec', code: 'ABC234', state, roster, words })
    .texts.map(({ text }) => text)
    .join('|');

describe('the picture of a match', () => {
  it('has both sides, and the score with its overs once there is one', () => {
    expect(told(emptyBook.state)).toContain('Ashford|Burnham');
    const { state } = bowl(arranged(presets.t20), '1 . 4 W 2lb 6 | wd 1 .');
    expect(told(state)).toContain('15/1 (1.2)');
    expect(told(state)).toContain('Sunday friendly · The Rec');
  });

  it('is never an error before the toss or in play', () => {
    for (const { state } of [emptyBook, arranged(presets.test), bowl(arranged(presets.t20), '1')])
      expect(told(state)).not.toMatch(/NaN|undefined|null|\[object/);
  });

  it('keeps every text inside the frame', () => {
    const { texts, width, height } = sharePicture({
      ...{ title: 'T', venue: '', code: 'ABC234', roster, words },
      state: bowl(arranged(presets.t20), '1').state,
    });
    for (const { x, y, room, align } of texts) {
      expect(align === 'start' ? x + room : x).toBeLessThanOrEqual(width);
      expect(align === 'end' ? x - room : x).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(height);
    }
  });
});
