// A book that was read before its match was forgotten is not kept: a name that has just been hidden must not come back with
// a ball that was on its way.
import { beforeEach, expect, test } from 'vitest';
import { MatchId, TeamId } from '@/engine/vocabulary/schemas';
import { makeBooks, type Books } from './books';
import type { MatchFile } from './match-file';

const id = MatchId.parse('a-match');
const file: MatchFile = {
  ...{ id, code: 'AAAAAA', title: '', venue: '', startsAt: null, conditionsName: 'T20', simulated: false },
  ...{ visibility: 'public', tier: 'SINGLE', fullNames: {}, pen: { fence: 0, holder: null } },
  roster: {
    teams: [
      { id: TeamId.parse('ashford'), name: 'Ashford', shortName: 'ASHF' },
      { id: TeamId.parse('burnham'), name: 'Burnham', shortName: 'BURN' },
    ],
    players: {},
  },
};

let title: string;
let books: Books;
let whileRead: () => void;

beforeEach(() => {
  title = 'before';
  whileRead = () => undefined;
  books = makeBooks({ since: () => Promise.resolve([]) }, () => {
    const read = { ...file, title };
    whileRead();
    return Promise.resolve(read);
  });
});

const titleNow = async (): Promise<string | undefined> => (await books.kept(id))?.file.title;

test('what is kept is read no more, until it is forgotten', async () => {
  expect(await titleNow()).toBe('before');
  title = 'after';
  expect(await titleNow()).toBe('before');
  books.forget(id);
  expect(await titleNow()).toBe('after');
});

test('a ball recorded on a book that was forgotten meanwhile does not bring it back', async () => {
  const open = await books.level(id);
  if (open === null) throw new Error('no such match');
  title = 'after';
  books.forget(id);
  books.keep({ ...open });
  expect(await titleNow()).toBe('after');
});

test('a reading on its way while the match is forgotten is not kept', async () => {
  whileRead = () => {
    title = 'after';
    books.forget(id);
    whileRead = () => undefined;
  };
  expect(await titleNow()).toBe('before');
  expect(await titleNow()).toBe('after');
});
