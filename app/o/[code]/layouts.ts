// The overlay's pictures of a match: bug, lower third, over, partnership, full card. HTML without scripts.
import {
  currentInnings,
  digest,
  oversText,
  scoreInFull,
  symbolOf,
  type Innings,
  type MatchState,
} from '@/engine';
import type { Roster } from '@/protocol/roster';
import { headline } from '@/components/spectator/headline';
import { boardName } from '@/components/spectator/names';
import type { BoardWords } from '@/words/messages';
import { html, type Html } from './html';
import type { Layout, ShownPart } from './options';

type Given = {
  readonly state: MatchState;
  readonly roster: Roster;
  readonly words: BoardWords;
  /** What a bug and a lower third show. */
  readonly show: readonly ShownPart[];
};

/** What to lay over the picture; before the first innings every layout but the bug is empty. */
export function drawn(layout: Layout, given: Given): Html {
  switch (layout) {
    case 'bug':
      return bug(given);
    case 'lower':
      return html`<div class="lower">${bug(given)} ${atTheWicket(given)}</div>`;
    case 'over':
      return over(given);
    case 'partnership':
      return partnership(given);
    case 'card':
      return card(given);
  }
}

function bug({ state, roster, words, show }: Given): Html {
  if (!show.includes('score') && !show.includes('line')) return html``;
  const innings = currentInnings(state);
  const line = headline(state, words);
  const score =
    innings === null
      ? html`<b>${roster.teams[0].shortName}</b> ${words.say('board.versus')}
          <b>${roster.teams[1].shortName}</b>`
      : html`<b>${roster.teams[innings.batting].shortName}</b>
          <strong>${innings.runs}/${innings.wickets}</strong> <span>${oversText(innings)}</span>`;
  return html`<div class="box bug">
    ${show.includes('score') ? html`<p class="score">${score}</p>` : html``}
    ${show.includes('line') ? html`<p class="line">${line.text} ${line.rate}</p>` : html``}
  </div>`;
}

function atTheWicket({ state, words: { player }, show }: Given): Html {
  const board = digest(state);
  if (board === null || state.result !== null) return html``;
  const batters = [board.striker, board.nonStriker].flatMap((batter, index) =>
    batter === null
      ? []
      : [
          html`<p>
            ${boardName(player(batter.player))}${index === 0 ? ' ●' : ''} <b>${batter.runs}</b>
            <small>${batter.balls}</small>
          </p>`,
        ],
  );
  const bowler =
    board.bowler === null || !show.includes('bowler')
      ? html``
      : html`<p>
          ${boardName(player(board.bowler.player))} <b>${board.bowler.wickets}/${board.bowler.runs}</b>
          <small>${board.bowler.overs}</small>
        </p>`;
  const balls = show.includes('balls') ? html`<p class="balls">${chips(currentInnings(state))}</p>` : html``;
  return html`${show.includes('batters') ? html`<div class="box">${batters}</div>` : html``}
  ${show.includes('bowler') || show.includes('balls') ? html`<div class="box">${bowler} ${balls}</div>` : html``}`;
}

/** The balls of the over in progress, or of the one just over. */
function chips(innings: Innings | null): Html[] {
  const last = innings?.overs.at(-1);
  if (innings === null || last === undefined) return [];
  return innings.balls
    .slice(last.from, last.to)
    .map(
      (ball) =>
        html`<i class="${ball.out !== null ? 'out' : ball.delivery.boundary !== null ? 'rope' : ''}"
          >${symbolOf(ball)}</i
        >`,
    );
}

function over({ state, words }: Given): Html {
  const innings = currentInnings(state);
  const last = innings?.overs.at(-1);
  if (innings === null || last === undefined) return html``;
  return html`<div class="box">
    <p class="line">${words.say('overlay.over', { over: last.over + 1, runs: last.runs })}</p>
    <p class="balls">${chips(innings)}</p>
  </div>`;
}

function partnership({ state, words: { say, player } }: Given): Html {
  const stand = currentInnings(state)?.partnerships.findLast(({ end }) => end === 'unbroken');
  const [one, other] = stand?.batters ?? [null, null];
  if (stand === undefined || one === null || other === null) return html``;
  return html`<div class="box">
    <p class="line">${say('overlay.partnership')}</p>
    <p class="score"><strong>${stand.runs}</strong> <span>(${stand.balls})</span></p>
    <p>${player(one)} <b>${stand.contributions[0]}</b></p>
    <p>${player(other)} <b>${stand.contributions[1]}</b></p>
  </div>`;
}

function card({ state, roster, words }: Given): Html {
  const innings = currentInnings(state);
  if (innings === null) return html``;
  const rows = innings.batters.map(
    ({ player: id, runs, balls, status }) =>
      html`<tr>
        <td>${words.player(id)}</td>
        <td><b>${runs}${status === 'out' ? '' : '*'}</b></td>
        <td><small>${balls}</small></td>
      </tr>`,
  );
  return html`<div class="box card">
    <p class="score">
      <b>${roster.teams[innings.batting].name}</b> <strong>${scoreInFull(innings, words)}</strong>
      <span>(${oversText(innings)})</span>
    </p>
    <table>
      ${rows}
    </table>
  </div>`;
}
