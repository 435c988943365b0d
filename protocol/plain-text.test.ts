import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text';

describe('text that people write into one line', () => {
  it.each([
    'Jean-Luc de la Tour',
    'O’Neil',
    'علي حسن',
    'श्री क्रि',
    'ශ්‍රී ලංකා',
    '王小明',
    '👩🏽‍🚀 👨‍👩‍👧 🇮🇳 ❤️',
    'Nguyễn Thị',
    '<b>&"\'=1+1',
  ])('stays as it is: %s', (text) => expect(plainText(text)).toBe(text.normalize('NFC')));

  it.each([
    ['\u202eevil\u202c', 'evil'],
    ['zero\u200bwidth\u2060\ufeff', 'zerowidth'],
    ['one\nline\r\n\tonly', 'one line only'],
    ['bell\u0007 and \u0000nothing', 'bell and nothing'],
    ['lone \ud800', 'lone'],
    ['C\u0301', 'Ć'],
    ['  two   words ', 'two words'],
  ])('loses what cannot be seen: %j', (text, plain) => expect(plainText(text)).toBe(plain));

  it('is piled no higher than any script needs', () => {
    expect(plainText(`a${'\u0353'.repeat(60)}b`)).toBe(`a${'\u0353'.repeat(4)}b`);
  });

  it.each(['', ' \n', '\u200b', '\u200d\u200c', '\u202e', '\u0301'])(
    'is nothing where nothing shows: %j',
    (text) => expect(plainText(text)).toBe(''),
  );
});
