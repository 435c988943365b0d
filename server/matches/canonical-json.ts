// One text for one value, as RFC 8785 (JSON Canonicalization Scheme) has it: keys in the order of their UTF-16 units, no
// spaces, numbers and strings as ECMAScript writes them. What is hashed is always this text.

/** The canonical JSON of a plain value. Throws on what JSON has no word for. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return `{${members(value).join(',')}}`;
  throw new TypeError(`JSON has no ${typeof value}`);
};

const numberText = (value: number): string => {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
  return JSON.stringify(value);
};

/** A member that is undefined is no member, as for JSON.stringify. `sort` compares UTF-16 units. */
const members = (object: object): string[] =>
  Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
