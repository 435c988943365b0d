'use client';
// Gives a part of the page that lives in the browser its reader's language, and loads no other: each is a script of its
// own, named in the first HTML so that it comes along with the page's.
import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import type { Language } from '@/words/languages';
import type { BoardSpeech } from '@/words/messages';

type Spoken = { readonly children: (speech: BoardSpeech) => ReactNode };

const spoken = {
  en: dynamic(async () => {
    const { boardSpeech } = await import('@/words/english');
    return function InEnglish({ children }: Spoken) {
      return children(boardSpeech);
    };
  }),
  hi: dynamic(async () => {
    const { boardSpeech } = await import('@/words/hindi');
    return function InHindi({ children }: Spoken) {
      return children(boardSpeech);
    };
  }),
};

export function InLanguage({ language, children }: Spoken & { readonly language: Language }) {
  const Speaking = spoken[language];
  return <Speaking>{children}</Speaking>;
}
