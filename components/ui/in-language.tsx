'use client';
// Gives a part of the page that lives in the browser its reader's language, and loads no other. Each comes in a script of
// its own, after the page: what the server drew stands until it is there, so no boundary of Suspense is around it.
import { lazy, type ReactNode } from 'react';
import type { Language } from '@/words/languages';
import type { BoardSpeech } from '@/words/messages';

type Told = { readonly children: (speech: BoardSpeech) => ReactNode };

const speaking = (load: () => Promise<{ readonly boardSpeech: BoardSpeech }>) =>
  lazy(async () => {
    const { boardSpeech } = await load();
    return { default: ({ children }: Told) => children(boardSpeech) };
  });

const spoken = {
  en: speaking(() => import('@/words/english')),
  hi: speaking(() => import('@/words/hindi')),
};

export function InLanguage({ language, children }: Told & { readonly language: Language }) {
  const Speaking = spoken[language];
  return <Speaking>{children}</Speaking>;
}
