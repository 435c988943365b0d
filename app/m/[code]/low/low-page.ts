// A match for a reader who pays by the kilobyte: the score, the commentary of the last overs or the scorecard, as HTML
// without scripts, fonts or pictures. Every name is escaped. Doesn't know how it is asked for.
import {
  bowlerFigures,
  digest,
  howOutInWords,
  oversText,
  scoreInFull,
  type Innings,
  type PlayingConditions,
  type Scorebook,
} from '@/engine';
import { feedOf, type FeedLine } from '@/components/spectator/feed';
import { headline } from '@/components/spectator/headline';
import { titleOf } from '@/components/spectator/names';
import { placeOf } from '@/components/spectator/place';
import type { Roster } from '@/protocol/roster';
import type { MatchSummary } from '@/server/runtime';
import type { Names } from '@/engine';
import type { Language } from '@/words/languages';
import type { SiteSpeech } from '@/words/messages';
import { lowFrame } from '../../../low/frame';
import { html, type Html } from '../../../o/[code]/html';

export const lowTabs = ['live', 'scorecard'] as const;
export type LowTab = (typeof lowTabs)[number];

export type LowPage = {
  readonly match: MatchSummary;
  readonly book: Scorebook;
  readonly roster: Roster;
  readonly words: SiteSpeech & Names;
  readonly language: Language;
  readonly tab: LowTab;
  /** Seconds between two askings; null where nothing more will come. */
  readonly refresh: number | null;
};

/** How many overs of commentary are shown. */
const lastOvers = 4;

export const lowPage = (page: LowPage): string => {
  const { match, words, language, tab, refresh } = page;
  const { say } = words;
  const title = say('match.title', { team: match.teams[0], other: match.teams[1] });
  const address = `/m/${match.code}/low`;
  return lowFrame({
    ...{ language, refresh, title, canonical: `/m/${match.code}` },
    main: html`<p>
        <b>${say(`status.${match.status}`)}</b>
        <small>${titleOf(match.title, match.teams, words)} · ${match.venue}</small>
      </p>
      <h1 style="font-size:1em;margin:0">${scores(page)}</h1>
      ${standing(page)}
      <nav aria-label="${say('tabs.label')}">
        ${lowTabs.map((name) =>
          name === tab
            ? html`<b>${say(`tab.${name}`)}</b> `
            : html`<a href="${address}?tab=${name}">${say(`tab.${name}`)}</a> `,
        )}
      </nav>
      ${tab === 'live' ? commentary(page) : card(page)}`,
    footer: html`<p>
        <a href="${address}?data=full">${say('low.full')}</a>
        <a href="/">${say('site.allMatches')}</a>
      </p>
      ${refresh === null ? html`` : html`<p><small>${say('low.refreshes', { count: refresh })}</small></p>`}`,
  });
};

const scores = ({ match: { teams, scores: sides }, words: { say } }: LowPage): readonly Html[] =>
  teams.map(
    (team, side) =>
      html`<span class="s"><span>${team}</span><span>${sides[side] ?? say('board.yetToBat')}</span></span>`,
  );

function standing({ book: { state }, words }: LowPage): Html {
  const { text, rate } = headline(state, words);
  const board = state.result === null ? digest(state) : null;
  const batters = [board?.striker ?? null, board?.nonStriker ?? null].flatMap((batter, index) =>
    batter === null
      ? []
      : [
          html`<li>
            ${words.player(batter.player)}${index === 0 ? '*' : ''} <b>${batter.runs}</b> (${batter.balls})
          </li>`,
        ],
  );
  const bowler = board?.bowler ?? null;
  return html`<p><b>${text}</b> ${rate}</p>
    <ul>
      ${batters}
      ${
        bowler === null
          ? html``
          : html`<li>
              ${words.player(bowler.player)} <b>${bowler.wickets}/${bowler.runs}</b> (${bowler.overs})
            </li>`
      }
    </ul>`;
}

function commentary({ book, words }: LowPage): Html {
  const { overs } = feedOf(book, words, { kind: 'all' }, lastOvers);
  if (overs.length === 0) return html`<p>${words.say('feed.none')}</p>`;
  return html`${overs.map(
    ({ over, score, lines }) =>
      html`<h2 style="font-size:1em">
          ${words.say('overlay.over', { over: over.over + 1, runs: over.runs })} · ${score}
        </h2>
        <ul>
          ${lines.map((line) => html`<li>${lineText(line, words)}</li>`)}
        </ul>`,
  )}`;
}

const lineText = (line: FeedLine, { say }: SiteSpeech): string => {
  switch (line.kind) {
    case 'ball':
      return `${placeOf(line.ball)} ${line.text}`;
    case 'fact':
      return line.text;
    case 'correction':
      return `${say('feed.corrected')} ${say('feed.stood')} ${line.stood ?? '–'} ${say('feed.stands')} ${line.stands ?? '–'}`;
  }
};

function card({ book: { state }, words }: LowPage): Html {
  const { conditions } = state;
  if (conditions === null || state.innings.length === 0) return html`<p>${words.say('card.none')}</p>`;
  return html`${state.innings.map((innings) => inningsCard(innings, conditions, words))}`;
}

function inningsCard(innings: Innings, conditions: PlayingConditions, words: LowPage['words']): Html {
  const { say, player, team } = words;
  const { byes, legByes, wides, noBalls, penalties } = innings.extras;
  return html`<h2>${team(innings.batting)} ${scoreInFull(innings, words)} (${oversText(innings)})</h2>
    <table>
      <tr>
        <th scope="col">${say('card.batter')}</th>
        <th scope="col">${say('column.runs')}</th>
        <th scope="col">${say('column.balls')}</th>
      </tr>
      ${innings.batters.map(
        (line) =>
          html`<tr>
            <td>${player(line.player)} <small>${howOutInWords(line, words)}</small></td>
            <td><b>${line.runs}</b></td>
            <td>${line.balls}</td>
          </tr>`,
      )}
      <tr>
        <td>${say('card.extras')}</td>
        <td>${byes + legByes + wides + noBalls + penalties}</td>
        <td></td>
      </tr>
    </table>
    <table>
      <tr>
        <th scope="col">${say('card.bowlerHead')}</th>
        <th scope="col">${say('column.overs')}</th>
        <th scope="col">${say('column.runs')}</th>
        <th scope="col">${say('column.wickets')}</th>
      </tr>
      ${innings.bowlers
        .map((line) => bowlerFigures(line, conditions))
        .map(
          (figures) =>
            html`<tr>
              <td>${player(figures.player)}</td>
              <td>${figures.overs}</td>
              <td>${figures.runs}</td>
              <td><b>${figures.wickets}</b></td>
            </tr>`,
        )}
    </table>`;
}
