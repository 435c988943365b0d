// Home for a reader who pays by the kilobyte: the matches that are on, to come and over, a line each, and a code to enter.
import type { MatchSummary } from '@/server/runtime';
import type { Language } from '@/words/languages';
import type { SiteSpeech } from '@/words/messages';
import { html, type Html } from '../o/[code]/html';
import { lowFrame } from './frame';

export type LowHome = {
  /** Each with what it is called. */
  readonly parts: readonly { readonly title: string; readonly matches: readonly MatchSummary[] }[];
  readonly speech: SiteSpeech;
  readonly language: Language;
  /** Seconds between two askings; null where nothing is on. */
  readonly refresh: number | null;
};

export const lowHome = ({ parts, speech, language, refresh }: LowHome): string => {
  const { say } = speech;
  const some = parts.filter(({ matches }) => matches.length > 0);
  return lowFrame({
    ...{ language, refresh, title: 'Scorebox', canonical: '/' },
    main: html`<h1>Scorebox</h1>
      ${some.length === 0 ? html`<p>${say('home.nothingOn')}</p>` : html``}
      ${some.map(
        ({ title, matches }) =>
          html`<h2>${title}</h2>
            ${matches.map((match) => line(match, speech))}`,
      )}
      <form action="/m">
        <label for="code">${say('code.label')}</label>
        <input id="code" name="code" required maxlength="12" autocomplete="off" />
        <button>${say('code.watch')}</button>
      </form>`,
    footer: html`<p><a href="/?data=full">${say('low.full')}</a></p>
      ${refresh === null ? html`` : html`<p><small>${say('low.refreshes', { count: refresh })}</small></p>`}`,
  });
};

const line = ({ code, teams, scores, result, title, venue }: MatchSummary, { say }: SiteSpeech): Html =>
  html`<h3>
      <a href="/m/${code}">${say('match.title', { team: teams[0], other: teams[1] })}</a>
    </h3>
    ${
      scores.some((score) => score !== null)
        ? html`<p>${teams.map((team, side) => html`<span>${team}</span> <b>${scores[side] ?? '–'}</b> `)}</p>`
        : html``
    }
    <p><small>${result ?? [title, venue].filter((part) => part !== '').join(' · ')}</small></p>`;
