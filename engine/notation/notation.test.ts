// The notation: what each word says, that it is written as it is read, and where a bad word is pointed out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../vocabulary/delivery';
import { PenaltyReason } from '../vocabulary/delivery';
import { PlayerId } from '../vocabulary/ids';
import { dotBall } from '../vocabulary/plain';
import { parseBalls, parseOvers } from './parse';
import { writeOvers } from './write';

const id = (text: string) => PlayerId.parse(text);
const fielder = (text: string) => ({ player: id(text), substitute: false });

function ball(text: string): Delivery {
  const parsed = parseBalls(text);
  if (!parsed.ok) throw new Error(`${parsed.error.code} at ${parsed.error.position}`);
  const [first, ...rest] = parsed.value;
  if (first === undefined || rest.length > 0) throw new Error('one ball expected');
  return first;
}

describe('the words of the over notation', () => {
  it.each<[string, Partial<Delivery>]>([
    ['.', {}],
    ['1', { ran: 1 }],
    ['5', { ran: 5 }],
    ['4', { boundary: { allowance: 4, overthrow: false } }],
    ['6', { boundary: { allowance: 6, overthrow: false } }],
    ['4r', { ran: 4 }],
    ['1+4', { ran: 1, boundary: { allowance: 4, overthrow: true } }],
    ['1>4', { ran: 1, boundary: { allowance: 4, overthrow: false } }],
    ['3-1', { ran: 3, short: 1 }],
    ['2lb', { ran: 2, off: 'legByes' }],
    ['3b', { ran: 3, off: 'byes' }],
    ['4b', { off: 'byes', boundary: { allowance: 4, overthrow: false } }],
    ['4rb', { off: 'byes', ran: 4 }],
    ['wd', { call: 'wide' }],
    ['wd+2', { call: 'wide', ran: 2 }],
    ['5wd', { call: 'wide', boundary: { allowance: 4, overthrow: false } }],
    ['nb', { call: 'noBall' }],
    ['nb+4', { call: 'noBall', boundary: { allowance: 4, overthrow: false } }],
    ['5nb', { call: 'noBall', boundary: { allowance: 4, overthrow: false } }],
    ['nb+2lb', { call: 'noBall', ran: 2, off: 'legByes' }],
    ['W', { dismissal: { kind: 'bowled' } }],
    ['Wlbw', { dismissal: { kind: 'lbw' } }],
    ['wdWhw', { call: 'wide', dismissal: { kind: 'hitWicket' } }],
    ['Wc', { dismissal: { kind: 'caught', fielders: [], crossed: false } }],
    ['Wc(f)x', { dismissal: { kind: 'caught', fielders: [fielder('f')], crossed: true } }],
    [
      'Wc(sub)',
      { dismissal: { kind: 'caught', fielders: [{ player: null, substitute: true }], crossed: false } },
    ],
    ['wdWst(k)', { call: 'wide', dismissal: { kind: 'stumped', fielders: [fielder('k')] } }],
    [
      '1Wro(b@bowler,f,?)',
      {
        ran: 1,
        dismissal: {
          kind: 'runOut',
          batter: id('b'),
          end: 'bowler',
          fielders: [fielder('f'), { player: null, substitute: false }],
        },
      },
    ],
    [
      'Wobs(b@striker)c',
      { dismissal: { kind: 'obstructing', batter: id('b'), end: 'striker', catchPrevented: true } },
    ],
    ['Whb(b)', { dismissal: { kind: 'handledBall', batter: id('b') } }],
    ['1/5p(helmet)', { ran: 1, penalties: [{ to: 'batting', runs: 5, reason: 'helmet' }] }],
    ['./5pf', { penalties: [{ to: 'fielding', runs: 5, reason: 'other' }] }],
    ['1lb!noShot', { ran: 1, off: 'legByes', disallowed: 'noShot' }],
  ])('%s', (text, differs) => {
    expect(ball(text)).toEqual({ ...dotBall, ...differs });
  });

  it('divides overs at the bars', () => {
    const parsed = parseOvers('1 . 4 | wd\n2');
    expect(parsed.ok && parsed.value.map((over) => over.length)).toEqual([3, 2]);
  });
});

describe('what the notation refuses, and where', () => {
  it.each<[string, string, number]>([
    ['1 . q 4', 'UNREADABLE_BALL', 4],
    ['1 . | 4 nb+', 'UNREADABLE_BALL', 8],
    ['0wd', 'UNREADABLE_BALL', 0],
    ['1 25', 'UNREADABLE_BALL', 2],
    ['1+44', 'UNREADABLE_BALL', 0],
    ['1!', 'UNREADABLE_BALL', 0],
    ['2 Wzz', 'UNREADABLE_DISMISSAL', 2],
    ['Wro(b)', 'UNREADABLE_DISMISSAL', 0],
    ['Wst(k)x', 'UNREADABLE_DISMISSAL', 0],
    ['Wlbw(f)', 'UNREADABLE_DISMISSAL', 0],
    ['1 1/5p(rude)', 'UNREADABLE_PENALTY', 2],
    ['1/', 'UNREADABLE_PENALTY', 0],
  ])('%s', (text, code, position) => {
    expect(parseBalls(text)).toMatchObject({ ok: false, error: { code, position } });
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseOvers(text).ok === 'boolean'));
  });
});

const anyFielder = fc.oneof(
  fc.constantFrom('f1', 'f2').map(fielder),
  fc.constant({ player: null, substitute: true }),
  fc.constant({ player: null, substitute: false }),
  fc.constant({ player: id('s1'), substitute: true }),
);
const fielders = fc.array(anyFielder, { maxLength: 4 });
const end = fc.constantFrom('striker' as const, 'bowler' as const);
const batter = fc.constantFrom(id('a'), id('b-2'));
const anyDismissal = fc.oneof(
  fc.constantFrom({ kind: 'bowled' as const }, { kind: 'lbw' as const }, { kind: 'hitWicket' as const }),
  fc.constant({ kind: 'hitTwice' as const }),
  fc.record({ kind: fc.constant('handledBall' as const), batter }),
  fc.record({ kind: fc.constant('caught' as const), fielders, crossed: fc.boolean() }),
  fc.record({ kind: fc.constant('stumped' as const), fielders }),
  fc.record({ kind: fc.constant('runOut' as const), batter, end, fielders }),
  fc.record({ kind: fc.constant('obstructing' as const), batter, end, catchPrevented: fc.boolean() }),
);
const anyDelivery: fc.Arbitrary<Delivery> = fc.record({
  call: fc.constantFrom('fair' as const, 'wide' as const, 'noBall' as const),
  off: fc.constantFrom('bat' as const, 'byes' as const, 'legByes' as const),
  ran: fc.integer({ min: 0, max: 20 }),
  boundary: fc.option(fc.record({ allowance: fc.integer({ min: 1, max: 20 }), overthrow: fc.boolean() })),
  short: fc.integer({ min: 0, max: 5 }),
  disallowed: fc.option(fc.constantFrom('noShot' as const, 'secondHit' as const, 'deliberateShort' as const)),
  dismissal: fc.option(anyDismissal),
  penalties: fc.array(
    fc.record({
      to: fc.constantFrom('batting' as const, 'fielding' as const),
      runs: fc.integer({ min: 1, max: 50 }),
      reason: fc.constantFrom(...PenaltyReason.options),
    }),
    { maxLength: 4 },
  ),
  remark: fc.constant(null),
});

describe('writing', () => {
  it('is read back as the same overs, whatever was bowled', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyDelivery), { minLength: 1 }), (overs) => {
        expect(parseOvers(writeOvers(overs))).toEqual({ ok: true, value: overs });
      }),
    );
  });

  it('says an over as a scorer would', () => {
    const text = '1 . 4 2lb nb+4 wd 6 wd+2 W';
    const parsed = parseOvers(text);
    expect(parsed.ok && writeOvers(parsed.value)).toBe(text);
  });
});
