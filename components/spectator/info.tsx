// About the match: when and where, the toss, the rules as numbers, both sides. And how its balls are agreed.
import type { ReactNode } from 'react';
import { bare, rulesName, type MatchState, type PlayingConditions } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { titleOf } from './names';
import { LocalTime } from '../ui/local-time';
import { Sides } from './sides';
import { SpokenChoice } from './spoken';
import type { MatchHead } from './match-head';

export type InfoProps = { readonly match: MatchHead; readonly state: MatchState; readonly words: BoardWords };

/** What there is to pass on and to choose, under the match's address. */
const passedOn = {
  share: '/share',
  cricsheet: '/files/cricsheet.json',
  csv: '/files/balls.csv',
  log: '/files/log.json',
  broadcast: '/overlay',
  low: '?data=low',
  alerts: '/alerts',
} as const;
const passedOnNames = ['share', 'cricsheet', 'csv', 'log', 'broadcast', 'low', 'alerts'] as const;

export function Info({ match, state, words }: InfoProps) {
  const { say } = words;
  const { toss, conditions } = state;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('info.match'), titleOf(match.title, [bare(words.team(0)), bare(words.team(1))], words)],
    [
      say('info.code'),
      <span key="code" className="figures font-semibold tracking-widest">
        {match.code}
      </span>,
    ],
    [
      say('board.starts'),
      match.startsAt === null ? (
        say('board.notSaid')
      ) : (
        <LocalTime key="at" at={match.startsAt} language={words.language} />
      ),
    ],
    [say('info.venue'), match.venue === '' ? say('board.notSaid') : match.venue],
    [say('info.toss'), tossOf(toss, words)],
    [say('info.scoredBy'), say(`info.tier.${match.tier}`)],
    ...(match.simulated ? ([[say('info.simulated'), say('info.playedBySimulator')]] as const) : []),
  ];
  return (
    <>
      <Facts title={say('info.theMatch')} facts={facts} />
      {conditions !== null && <Facts title={say('info.theRules')} facts={rulesOf(conditions, words)} />}
      <SpokenChoice words={words} />
      <section className="mb-8 print:hidden">
        <h3 className="text-xl font-bold tracking-tight">{say('info.passOn')}</h3>
        <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
          <img
            src={`/m/${match.code}/qr.svg`}
            alt={say('info.qr')}
            width={144}
            height={144}
            loading="lazy"
            className="rounded-md bg-white"
          />
          <ul>
            {passedOnNames.map((name) => (
              <li key={name}>
                <a
                  href={`/m/${match.code}${passedOn[name]}`}
                  className="inline-flex min-h-11 items-center font-semibold text-accent underline"
                >
                  {say(`info.pass.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <Sides state={state} words={words} />
    </>
  );
}

function Facts({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly (readonly [string, ReactNode])[];
}) {
  return (
    <section className="mb-8">
      <h3 className="text-xl font-bold tracking-tight">{title}</h3>
      <dl className="divide-y divide-line border-b border-line">
        {facts.map(([term, what]) => (
          <div key={term} className="flex gap-4 py-2">
            <dt className="w-32 shrink-0 text-muted">{term}</dt>
            <dd className="min-w-0">{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function tossOf(toss: MatchState['toss'], { say, team }: BoardWords): string {
  if (toss === null) return say('info.tossToCome');
  return say(toss.elected === 'bat' ? 'info.choseToBat' : 'info.choseToBowl', { team: team(toss.winner) });
}

const oversOf = (balls: number, perOver: number, { say }: BoardWords): string =>
  balls % perOver === 0
    ? say('info.overs', { count: balls / perOver })
    : say('count.balls', { count: balls });

/** The rules that a spectator asks about. */
function rulesOf(conditions: PlayingConditions, words: BoardWords): readonly (readonly [string, string])[] {
  const { say } = words;
  const { ballsPerInnings, ballsPerOver, bowlerQuotaBalls, noBallRuns, freeHit } = conditions;
  const length = (balls: number) => ({ length: oversOf(balls, ballsPerOver, words) });
  return [
    [say('info.called'), rulesName(conditions.name, words)],
    [say('info.innings'), say('info.inningsEach', { count: conditions.inningsPerSide })],
    [
      say('info.length'),
      ballsPerInnings === null ? say('info.noLimit') : say('info.anInnings', length(ballsPerInnings)),
    ],
    ...daysOf(conditions, words),
    [say('info.over'), say('count.balls', { count: ballsPerOver })],
    [
      say('info.bowler'),
      bowlerQuotaBalls === null ? say('info.noLimit') : say('info.atMost', length(bowlerQuotaBalls)),
    ],
    [say('info.wide'), String(conditions.wideRuns)],
    [say('info.noBall'), freeHit ? say('info.andFreeHit', { runs: noBallRuns }) : String(noBallRuns)],
    [say('info.laws'), say('info.edition', { edition: conditions.edition })],
  ];
}

/** What only a match of several days has. */
function daysOf(
  { days, dayOvers, followOnLead }: PlayingConditions,
  { say }: BoardWords,
): readonly (readonly [string, string])[] {
  return [
    ...(days > 1 ? ([[say('info.days'), String(days)]] as const) : []),
    ...(dayOvers === undefined
      ? []
      : ([[say('info.dayOvers'), say('info.dayOversLeast', { overs: dayOvers.least })]] as const)),
    ...(followOnLead === null
      ? []
      : ([[say('info.followOn'), say('info.followOnLead', { runs: followOnLead })]] as const)),
  ];
}
