// A sentence that passes: after a while, or as soon as the book moves on. Doesn't know who says it.
import { useCallback, useEffect, useState } from 'react';
import type { Scorebook } from '@/engine';

/** How long it stays, milliseconds. */
const sayFor = 5000;

/** The sentence, null for none; and the way to say one. */
export function usePassingSentence(book: Scorebook): [string | null, (sentence: string | null) => void] {
  const [said, setSaid] = useState<{ sentence: string; book: Scorebook } | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), sayFor);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback(
    (sentence: string | null) => setSaid(sentence === null ? null : { sentence, book }),
    [book],
  );
  return [said !== null && said.book === book ? said.sentence : null, say];
}
