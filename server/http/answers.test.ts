// Errors on their way out say when to come back.
import { expect, test } from 'vitest';
import { errorTable, failed, type ErrorCode } from '@/protocol/errors';
import { failureAnswer } from './answers';

const answered = (code: ErrorCode, details?: Record<string, number>) =>
  failureAnswer(failed(code, undefined, details).failure, 'r1');

const codes = Object.keys(errorTable).filter((name): name is ErrorCode => name in errorTable);

test('every 429 and 503 says so in seconds (RFC 6585 §4, RFC 9110 §10.2.3), and no other does', () => {
  for (const code of codes) {
    const { status, headers } = answered(code);
    const says = /^[1-9]\d*$/.test(headers?.['Retry-After'] ?? '');
    expect(says, code).toBe(status === 429 || status === 503);
  }
});

test('what knows better says it', () => {
  expect(answered('RATE_LIMITED', { retryAfterSeconds: 7 }).headers?.['Retry-After']).toBe('7');
});
