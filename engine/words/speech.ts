// How things are said to one reader: messages of a catalogue with their {slots} filled, plurals by the language's own
// rules (CLDR), lists, decimals. The catalogues are data, one a language; this knows none of them, and no cricket.
import { isolated } from './isolated';

/** By number, chosen by {count}: CLDR's forms of the language, and `none` for exactly 0 where it is said in a word. */
export type Counted = {
  readonly none?: string;
  readonly one: string;
  readonly other: string;
};
/** Several ways to say the same, chosen by `way`. */
export type Ways = readonly [string, ...string[]];
export type Message = string | Counted | Ways;
export type Catalogue = Readonly<Record<string, Message>>;

type SlotsIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsIn<Rest>
  : never;
type TextsOf<M> = M extends string ? M : M extends Ways ? M[number] : Extract<M[keyof M], string>;
type ChosenBy<M> = M extends string ? never : M extends Ways ? 'way' : 'count';
type Slots<M> = SlotsIn<TextsOf<M>> | ChosenBy<M>;

/** What a message must be given: a value for each slot that any of its forms has; nothing where it has none. */
export type Given<M> = [Slots<M>] extends [never]
  ? []
  : [values: { readonly [Slot in Slots<M>]: Slot extends 'count' | 'way' ? number : string | number }];

/** Says a message of the catalogue. */
export type Say<C> = <K extends keyof C>(key: K, ...given: Given<C[K]>) => string;

/** Another language's catalogue: the same keys, each counted or told in several ways where the first is. */
export type TranslationOf<C> = {
  readonly [K in keyof C]: C[K] extends string ? string : C[K] extends Ways ? Ways : Counted;
};

/** A language at work. */
export type Speech<C> = {
  /** BCP 47, with the digits it is written in: "hi-IN-u-nu-latn". */
  readonly language: string;
  readonly say: Say<C>;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** A rate with so many places; a dash for none. */
  readonly decimal: (value: number | null, places: number) => string;
};

/** Speaks the language by this catalogue. */
export function speechOf<C extends Catalogue>(language: string, catalogue: TranslationOf<C>): Speech<C> {
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language);
  const decimals = new Map<number, Intl.NumberFormat>();
  const messages: Catalogue = catalogue;
  return {
    language,
    say: (key, ...given: readonly [Values?]) => {
      const [values = {}] = given;
      const message = messages[String(key)];
      return message === undefined ? String(key) : filled(formOf(message, values, plurals), values);
    },
    list: (items) => lists.format(items),
    decimal: (value, places) => {
      if (value === null) return '–';
      const format =
        decimals.get(places) ??
        new Intl.NumberFormat(language, { minimumFractionDigits: places, maximumFractionDigits: places });
      decimals.set(places, format);
      return format.format(value);
    },
  };
}

type Values = Readonly<Record<string, string | number>>;

function formOf(message: Message, values: Values, plurals: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  if ('other' in message) {
    const count = Number(values.count);
    if (count === 0 && message.none !== undefined) return message.none;
    return plurals.select(count) === 'one' ? message.one : message.other;
  }
  return message[Number(values.way) % message.length] ?? message[0];
}

const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => isolated(String(values[slot] ?? '')));

/** The sentence with a capital letter, in scripts that have them. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
