// All calls of the REST interface in one list: what the server answers, what the documents say, what the tests walk.
import type { Settings } from '../env';
import type { Parts } from '../parts';
import { accountCalls } from './account-calls';
import { matchCalls } from './match-calls';
import type { Route } from './route';

export const allCalls = (parts: Parts, settings: Settings): readonly Route[] => [
  ...accountCalls({ ...parts.runtime, tokens: parts.tokens }),
  ...matchCalls(parts.runtime),
  ...(settings.metricsToken === null ? [] : []),
];
