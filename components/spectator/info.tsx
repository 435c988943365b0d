// About the match: when and where, the toss, the rules as numbers, both sides. And how its balls are agreed.
import type { ReactNode } from 'react';
import type { MatchState, Names, PlayingConditions, SideIndex } from '@/engine';
import { LocalTime } from '../ui/local-time';
import { SpokenChoice } from './spoken';
import type { MatchHead } from './match-head';

export type InfoProps = { readonly match: MatchHead; readonly state: MatchState; readonly names: Names };

/** The overlay's layouts, as its address names them. */
const overlays = [
  ['bug', 'Bug'],
  ['lower', 'Lower third'],
  ['over', 'This over'],
  ['partnership', 'Partnership'],
  ['card', 'Batting card'],
] as const;

const tiers: Readonly<Record<MatchHead['tier'], string>> = {
  HONOR: 'One of the players scores; nobody checks it',
  SINGLE: 'One appointed scorer',
  DUAL: 'A scorer of each side; a ball is agreed when both say the same',
  TRIPLE: 'Both scorers and an umpire; a ball is agreed when two of three say the same',
};

export function Info({ match, state, names }: InfoProps) {
  const { toss, conditions, sides } = state;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Match', match.title],
    [
      'Code',
      <span key="code" className="figures font-semibold tracking-widest">
        {match.code}
      </span>,
    ],
    ['Starts', match.startsAt === null ? 'Not said' : <LocalTime key="at" at={match.startsAt} />],
    ['Venue', match.venue === '' ? 'Not said' : match.venue],
    ['Toss', toss === null ? 'Still to come' : `${names.team(toss.winner)}, who chose to ${toss.elected}`],
    ['Scored by', tiers[match.tier]],
    ...(match.simulated ? ([['Simulated', 'This match was played by the simulator']] as const) : []),
  ];
  return (
    <>
      <Facts title="The match" facts={facts} />
      {conditions !== null && <Facts title="The rules" facts={rulesOf(conditions)} />}
      <SpokenChoice />
      <section className="mb-8 print:hidden">
        <h3 className="text-xl font-bold tracking-tight">For a broadcast</h3>
        <p className="mb-2 text-muted">
          Transparent pages for OBS and vMix; add <code>&amp;delay=8</code> for a picture eight seconds
          behind.
        </p>
        <ul className="flex flex-wrap gap-x-5">
          {overlays.map(([layout, title]) => (
            <li key={layout}>
              <a
                href={`/o/${match.code}?layout=${layout}`}
                className="inline-flex min-h-11 items-center font-semibold text-accent underline"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {sides !== null && (
        <div className="grid gap-x-10 sm:grid-cols-2">
          {([0, 1] as const).map((side) => (
            <Side key={side} side={side} state={state} names={names} />
          ))}
        </div>
      )}
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
            <dd className="min-w-0 break-words">{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const overs = (balls: number, perOver: number): string =>
  balls % perOver === 0 ? `${balls / perOver} overs` : `${balls} balls`;

/** The rules that a spectator asks about. */
function rulesOf(conditions: PlayingConditions): readonly (readonly [string, string])[] {
  const { ballsPerInnings, ballsPerOver, bowlerQuotaBalls } = conditions;
  return [
    ['Called', conditions.name],
    ['Innings', `${conditions.inningsPerSide === 1 ? 'One' : 'Two'} a side`],
    [
      'Length',
      ballsPerInnings === null ? 'Without limit' : `${overs(ballsPerInnings, ballsPerOver)} an innings`,
    ],
    ['Over', `${ballsPerOver} balls`],
    [
      'Bowler',
      bowlerQuotaBalls === null ? 'Without limit' : `At most ${overs(bowlerQuotaBalls, ballsPerOver)}`,
    ],
    ['Wide', `${conditions.wideRuns}`],
    ['No-ball', `${conditions.noBallRuns}${conditions.freeHit ? ', and a free hit' : ''}`],
    ['Laws', `MCC, edition of ${conditions.edition}`],
  ];
}

function Side({
  side,
  state,
  names,
}: {
  readonly side: SideIndex;
  readonly state: MatchState;
  readonly names: Names;
}) {
  const named = state.sides?.[side];
  if (named === undefined) return null;
  return (
    <section className="mb-8">
      <h3 className="text-xl font-bold tracking-tight">{names.team(side)}</h3>
      <ol className="divide-y divide-line border-y border-line">
        {named.players.map((player) => (
          <li key={player} className="py-2 break-words">
            {names.player(player)}
            {player === named.captain && <span className="text-muted"> (captain)</span>}
            {player === named.keeper && <span className="text-muted"> (wicket-keeper)</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
