'use client';
// Gives a part of the page that lives in the browser its reader's language, and loads no other. Each comes in a script of
// its own, after the page: what the server drew stands until it is there, so no boundary of Suspense is around it.
import { lazy, type ReactNode } from 'react';
import type { Language } from '@/words/languages';
import type { BoardSpeech, DeviceSpeech, ScorerSpeech } from '@/words/messages';

type Told<S> = { readonly children: (speech: S) => ReactNode };

const speaking = <S,>(load: () => Promise<S>) =>
  lazy(async () => {
    const speech = await load();
    return { default: ({ children }: Told<S>) => children(speech) };
  });

const board = {
  en: speaking(async () => (await import('@/words/english')).boardSpeech),
  hi: speaking(async () => (await import('@/words/hindi')).boardSpeech),
};

/** For whoever watches. */
export function InLanguage({ language, children }: Told<BoardSpeech> & { readonly language: Language }) {
  const Speaking = board[language];
  return <Speaking>{children}</Speaking>;
}

const scorers = {
  en: async () => (await import('@/words/english/scorer')).scorerSpeech,
  hi: async () => (await import('@/words/hindi/scorer')).scorerSpeech,
};
const scorer = { en: speaking(scorers.en), hi: speaking(scorers.hi) };

/** What the Laws refuse in the reader's language, where it is seldom told. */
export const scorersSpeech = (language: Language): Promise<ScorerSpeech> => scorers[language]();

/** For whoever scores or sets a match up. */
export function InScorersLanguage({
  language,
  children,
}: Told<ScorerSpeech> & { readonly language: Language }) {
  const Speaking = scorer[language];
  return <Speaking>{children}</Speaking>;
}

const device = {
  en: speaking(async () => (await import('@/words/english/device')).deviceSpeech),
  hi: speaking(async () => (await import('@/words/hindi/device')).deviceSpeech),
};

/** For the pages about a device. */
export function InDevicesLanguage({
  language,
  children,
}: Told<DeviceSpeech> & { readonly language: Language }) {
  const Speaking = device[language];
  return <Speaking>{children}</Speaking>;
}
