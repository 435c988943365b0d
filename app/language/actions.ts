'use server';
// The reader picks a language: a plain form post, so it works without JavaScript.
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { languageCookieName, languageNamed } from '@/words/languages';
import { returnPath } from '../api/auth/return-path';

const aYear = 365 * 24 * 60 * 60;

/** Back to the page it was picked on, whose address then asks for no language of its own. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = languageNamed(form.get('language'));
  if (language !== null)
    (await cookies()).set(languageCookieName, language, { path: '/', maxAge: aYear, sameSite: 'lax' });
  const from = (await headers()).get('referer');
  const page = from !== null && URL.canParse(from) ? new URL(from) : null;
  page?.searchParams.delete('lang');
  redirect(page === null ? '/' : returnPath(`${page.pathname}${page.search}`));
}
