// The choice of theme and of language: plain forms, so they work without JavaScript and bring no script. Beside each other
// under a match; the menu of other pages has the same choices in a column.
import { languageNames, languages } from '@/words/languages';
import { chooseLanguage } from './language/actions';
import { readerLanguage, speechHere } from './language/language';
import { chooseTheme } from './theme/actions';
import { chosenTheme, themes } from './theme/theme';

const button =
  'min-h-11 rounded-md border border-edge px-3 font-medium aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-bold';

export async function ReadingChoices() {
  const [theme, reads, { say }] = await Promise.all([chosenTheme(), readerLanguage(), speechHere()]);
  return (
    <footer className="mx-auto flex w-full max-w-7xl flex-wrap gap-x-8 gap-y-4 border-t border-line px-4 pt-4 pb-16 text-sm lg:px-6 print:hidden">
      <form action={chooseLanguage}>
        <fieldset aria-label={say('menu.language')} className="flex flex-wrap gap-2">
          {languages.map((name) => (
            <button
              key={name}
              type="submit"
              name="language"
              value={name}
              lang={name}
              aria-pressed={name === reads}
              className={button}
            >
              {languageNames[name]}
            </button>
          ))}
        </fieldset>
      </form>
      <form action={chooseTheme}>
        <fieldset aria-label={say('menu.theme')} className="flex flex-wrap gap-2">
          {themes.map((name) => (
            <button
              key={name}
              type="submit"
              name="theme"
              value={name}
              aria-pressed={name === theme}
              className={button}
            >
              {say(`theme.${name}`)}
            </button>
          ))}
        </fieldset>
      </form>
    </footer>
  );
}
