// A match of several days by its sessions: what was made in each, and where the score stood at its end.
import { Fragment } from 'react';
import { oversFigure, sessionsOf, type Scorebook, type Session } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { hasDays } from './day';

type Props = { readonly book: Scorebook; readonly words: BoardWords };

const headCell = 'py-1 text-right font-medium';
const cell = 'figures py-2 text-right align-top';

/** Nothing for a match of a day, and before the first session. */
export function Sessions({ book, words }: Props) {
  const { say } = words;
  const sessions = hasDays(book) ? sessionsOf(book) : [];
  const perOver = book.state.conditions?.ballsPerOver ?? 6;
  if (sessions.length === 0) return null;
  const days = [...new Set(sessions.map(({ day }) => day))];
  return (
    <section aria-labelledby="sessions" className="mb-8">
      <h3 id="sessions" className="text-xl font-bold tracking-tight">
        {say('sessions.title')}
      </h3>
      <table className="w-full">
        <caption className="sr-only">{say('sessions.caption')}</caption>
        <thead>
          <tr className="text-sm text-muted">
            <th scope="col" className="py-1 text-left font-medium">
              {say('sessions.session')}
            </th>
            <th scope="col" className={headCell}>
              {say('sessions.overs')}
            </th>
            <th scope="col" className={headCell}>
              {say('sessions.made')}
            </th>
            <th scope="col" className={headCell}>
              {say('sessions.score')}
            </th>
          </tr>
        </thead>
        {days.map((day) => (
          <tbody key={day} className="divide-y divide-line border-y border-line">
            <tr>
              <th scope="rowgroup" colSpan={4} className="pt-3 pb-1 text-left font-bold">
                {say('board.day', { day })}
              </th>
            </tr>
            {sessions
              .filter((session) => session.day === day)
              .map((session) => (
                <Row key={session.session} session={session} perOver={perOver} words={words} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({
  session: { session, ended, innings },
  perOver,
  words,
}: {
  readonly session: Session;
  readonly perOver: number;
  readonly words: BoardWords;
}) {
  const { say } = words;
  return (
    <tr>
      <th scope="row" className="py-2 pr-2 text-left align-top font-normal">
        {ended === null ? say('sessions.number', { session }) : say(`sessions.to.${ended}`)}
      </th>
      {innings.length === 0 ? (
        <td colSpan={3} className={cell}>
          {say('sessions.noPlay')}
        </td>
      ) : (
        <>
          <td className={cell}>
            {innings.map((one) => (
              <Fragment key={one.innings.number}>
                {oversFigure(Math.floor(one.balls / perOver), one.balls % perOver)}
                <br />
              </Fragment>
            ))}
          </td>
          <td className={cell}>
            {innings.map((one) => (
              <Fragment key={one.innings.number}>
                {one.runs}/{one.wickets}
                <br />
              </Fragment>
            ))}
          </td>
          <td className={cell}>
            {innings.map((one) => (
              <Fragment key={one.innings.number}>
                <span className="wrap-anywhere text-muted">{words.team(one.innings.batting)}</span>{' '}
                <strong>
                  {one.score}/{one.wicketsDown}
                </strong>
                <br />
              </Fragment>
            ))}
          </td>
        </>
      )}
    </tr>
  );
}
