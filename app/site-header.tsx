// The bar over ordinary pages: home, and a menu with one's account and the theme. The menu is a native <details>, so it
// opens without JavaScript.
import { Mark } from '@/components/ui/mark';
import { PageLink } from '@/components/ui/page-link';
import { Sign } from '@/components/ui/sign';
import { languageNames, languages } from '@/words/languages';
import { viewer } from './api/auth/session';
import { chooseLanguage } from './language/actions';
import { readerLanguage, speechHere } from './language/language';
import { signOut } from './sign-in/actions';
import { chooseTheme } from './theme/actions';
import { chosenTheme, themes } from './theme/theme';

const item = 'flex min-h-11 w-full items-center rounded-md px-3 text-left font-medium hover:bg-sunken';

export async function SiteHeader() {
  const [who, theme, reads, { say }] = await Promise.all([
    viewer(),
    chosenTheme(),
    readerLanguage(),
    speechHere(),
  ]);
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
            {say('menu.signIn')}
          </PageLink>
        )}
        <details className="relative">
          <summary className="flex min-h-11 min-w-11 items-center justify-center rounded-md hover:bg-board-raised">
            <Sign name="menu" />
            <span className="sr-only">{say('menu.menu')}</span>
          </summary>
          <div className="absolute top-full right-0 z-30 mt-1 w-64 rounded-lg border border-line bg-raised p-2 text-ink shadow-lg">
            {who.kind === 'account' && (
              <>
                <p className="px-3 py-2 text-sm text-muted">
                  {say('menu.signedInAs')} <strong className="text-ink">{who.name}</strong>
                  {who.admin && ` ${say('menu.admin')}`}
                </p>
                <PageLink href="/new" className={item}>
                  {say('menu.newMatch')}
                </PageLink>
                <PageLink href="/teams" className={item}>
                  {say('menu.teams')}
                </PageLink>
                <form action={signOut}>
                  <button type="submit" className={item}>
                    {say('menu.signOut')}
                  </button>
                </form>
                <hr className="my-2 border-line" />
              </>
            )}
            <PageLink href="/device" className={item}>
              {say('menu.device')}
            </PageLink>
            <hr className="my-2 border-line" />
            <form action={chooseTheme}>
              <p className="px-3 py-1 text-sm text-muted">{say('menu.theme')}</p>
              {themes.map((name) => (
                <button
                  key={name}
                  type="submit"
                  name="theme"
                  value={name}
                  className={item}
                  aria-pressed={name === theme}
                >
                  {say(`theme.${name}`)}
                  {name === theme && <span className="ml-auto text-accent">✓</span>}
                </button>
              ))}
            </form>
            <hr className="my-2 border-line" />
            <form action={chooseLanguage}>
              <p className="px-3 py-1 text-sm text-muted">{say('menu.language')}</p>
              {languages.map((name) => (
                <button
                  key={name}
                  type="submit"
                  name="language"
                  value={name}
                  lang={name}
                  className={item}
                  aria-pressed={name === reads}
                >
                  {languageNames[name]}
                  {name === reads && <span className="ml-auto text-accent">✓</span>}
                </button>
              ))}
            </form>
          </div>
        </details>
      </div>
    </header>
  );
}
