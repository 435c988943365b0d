// Which theme a reader chose: kept in a cookie, so that the first HTML already wears it. Doesn't know colours.
import { cookies } from 'next/headers';

export const themeCookieName = 'scorebox-theme';
export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** A theme's name from outside, or the system's choice. */
export const themeNamed = (name: unknown): Theme => themes.find((theme) => theme === name) ?? 'system';

/** The reader's theme. */
export const chosenTheme = async (): Promise<Theme> =>
  themeNamed((await cookies()).get(themeCookieName)?.value);
