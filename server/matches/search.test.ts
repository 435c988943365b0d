import { describe } from 'vitest';
import { onPostgres } from '../testing/on-postgres';
import { searchContract } from './search.contract';

describe('on the embedded database', () => searchContract(() => Promise.resolve(null)));
await onPostgres((freshUrl) => searchContract(freshUrl));
