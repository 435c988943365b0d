// The bar over ordinary pages: home, and a menu with one's account and the theme. The menu is a native <details>, so it
// opens without JavaScript.
import { Mark } from '@/components/ui/mark';
import { PageLink } from '@/components/ui/page-link';
import { Sign } from '@/components/ui/sign';
import { viewer } from './api/auth/session';
import { signOut } from './sign-in/actions';
import { chooseTheme } from './theme/actions';
import { chosenTheme, themes, type Theme } from './theme/theme';

const themeLabels: Readonly<Record<Theme, string>> = {
  system: 'As the device',
  light: 'Light',
  dark: 'Dark',
};
const item = 'flex min-h-11 w-full items-center rounded-md px-3 text-left font-medium hover:bg-sunken';

export async function SiteHeader() {
  const [who, theme] = await Promise.all([viewer(), chosenTheme()]);
  return (
    <header className="on-board bg-board text-board-ink print:hidden">
      <div className="mx-auto flex h-14 w-full max-w-6xl items-center gap-2 px-4">
        <PageLink href="/" className="flex min-h-11 items-center gap-2 text-lg font-extrabold tracking-tight">
          <Mark className="text-board-accent" />
          Scorebox
        </PageLink>
        <span className="flex-1" />
        {who.kind !== 'account' && (
          <PageLink href="/sign-in" className="flex min-h-11 items-center px-2 font-semibold">
            Sign in
          </PageLink>
        )}
        <details className="relative">
          <summary className="flex min-h-11 min-w-11 items-center justify-center rounded-md hover:bg-board-raised">
            <Sign name="menu" />
            <span className="sr-only">Menu</span>
          </summary>
          <div className="absolute top-full right-0 z-30 mt-1 w-64 rounded-lg border border-line bg-raised p-2 text-ink shadow-lg">
            {who.kind === 'account' && (
              <>
                <p className="px-3 py-2 text-sm text-muted">
                  Signed in as <strong className="text-ink">{who.name}</strong>
                  {who.admin && ' (admin)'}
                </p>
                <PageLink href="/new" className={item}>
                  New match
                </PageLink>
                <PageLink href="/teams" className={item}>
                  Teams
                </PageLink>
                <form action={signOut}>
                  <button type="submit" className={item}>
                    Sign out
                  </button>
                </form>
                <hr className="my-2 border-line" />
              </>
            )}
            <form action={chooseTheme}>
              <p className="px-3 py-1 text-sm text-muted">Theme</p>
              {themes.map((name) => (
                <button
                  key={name}
                  type="submit"
                  name="theme"
                  value={name}
                  className={item}
                  aria-pressed={name === theme}
                >
                  {themeLabels[name]}
                  {name === theme && <span className="ml-auto text-accent">✓</span>}
                </button>
              ))}
            </form>
          </div>
        </details>
      </div>
    </header>
  );
}
