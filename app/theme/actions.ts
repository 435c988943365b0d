'use server';
// The reader picks a theme: a plain form post, so it works without JavaScript.
import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { themeCookieName, themeNamed } from './theme';

const aYear = 365 * 24 * 60 * 60;

export async function chooseTheme(form: FormData): Promise<void> {
  const theme = themeNamed(form.get('theme'));
  const jar = await cookies();
  if (theme === 'system') jar.delete(themeCookieName);
  else jar.set(themeCookieName, theme, { path: '/', maxAge: aYear, sameSite: 'lax' });
  revalidatePath('/', 'layout');
}
