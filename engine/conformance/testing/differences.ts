// Where two plain values differ, by path: "innings.1.batting.3.balls: 12, expected 13". What the corpus is compared with.

/** A value as JSON has it. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const keysOf = (value: Record<string, unknown>): string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/** Every place at which `found` is not what is expected. Keys of either side that are undefined are not there. */
export function differences(found: unknown, expected: unknown, path = ''): string[] {
  const under = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(found) && Array.isArray(expected)) {
    const length = Math.max(found.length, expected.length);
    return Array.from({ length }, (_, at) => differences(found[at], expected[at], under(at))).flat();
  }
  if (isRecord(found) && isRecord(expected)) {
    const keys = new Set([...keysOf(found), ...keysOf(expected)]);
    return [...keys].flatMap((key) => differences(found[key], expected[key], under(key)));
  }
  return Object.is(found, expected) ? [] : [`${path}: ${show(found)}, expected ${show(expected)}`];
}
