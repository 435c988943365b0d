// The first letter of a name as its reader sees it: with the marks, joined signs and flags that belong to it, in any script.

const first = /^(?:\p{Regional_Indicator}{2}|.(?:\p{M}|\p{Emoji_Modifier}|\u200d.)*)/su;

/** Empty of an empty text. */
export const initial = (text: string): string => first.exec(text)?.[0] ?? '';
