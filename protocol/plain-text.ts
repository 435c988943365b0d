// Text that people write into one line: names, titles, places. What can't be seen, and what only turns or hides the text
// about it, is taken out; any script, accent and emoji stays. Ships no schema library, so that pages may use it too.

/** Joiners (U+200C, U+200D) shape letters and emoji, so they stay. */
const unseen =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/gu;
/** No script stacks more marks on a letter than these; more only cover the lines about them. */
const piled = /(\p{Mn}{4})\p{Mn}+/gu;

/** In its composed form (NFC), one space between words; empty where nothing could be seen. */
export const plainText = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ').replace(unseen, '').normalize('NFC').replace(piled, '$1').trim();
  return /[^\s\u200c\u200d\p{M}]/u.test(plain) ? plain : '';
};
