// Who plays: both sides in the order named, with captain and wicket-keeper. Nothing until they are named.
import type { MatchState, SideIndex } from '@/engine';
import type { BoardWords } from '@/words/messages';

type Props = { readonly state: MatchState; readonly words: BoardWords };

export function Sides({ state, words }: Props) {
  if (state.sides === null) return null;
  return (
    <div className="grid gap-x-10 sm:grid-cols-2">
      {([0, 1] as const).map((side) => (
        <Side key={side} side={side} state={state} words={words} />
      ))}
    </div>
  );
}

function Side({ side, state, words }: Props & { readonly side: SideIndex }) {
  const named = state.sides?.[side];
  if (named === undefined) return null;
  return (
    <section className="mb-8">
      <h3 className="text-xl font-bold tracking-tight">{words.team(side)}</h3>
      <ol className="divide-y divide-line border-y border-line">
        {named.players.map((player) => (
          <li key={player} className="py-2">
            {words.player(player)}
            {player === named.captain && <span className="text-muted"> {words.say('info.captain')}</span>}
            {player === named.keeper && <span className="text-muted"> {words.say('info.keeper')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
