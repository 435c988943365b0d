// All overs of the match, newest first: bowler, signs, the score after; an opened over shows its balls and what was said
// between them, each to be put right. What is in an over that is shut is not drawn: the pad draws this with every tap.
import { useState } from 'react';
import { factInWords, overSymbols, type Innings, type OverSummary, type Seq } from '@/engine';
import type { Desk } from './desk';
import { entriesOf } from './over-entries';
import { shortName } from './short-name';
import type { EntryState } from './sync';
import { BallChip } from './this-over';

type Ledger = {
  readonly desk: Desk;
  readonly stateOf: (seq: number) => EntryState;
  readonly onBall: (seq: Seq) => void;
  /** An entry that is no ball. */
  readonly onEntry: (seq: Seq) => void;
};

export function OverLedger(props: Ledger) {
  const { innings } = props.desk.book.state;
  if (innings.length === 0) return <p className="text-muted">{props.desk.names.say('pad.noBalls')}</p>;
  return innings.toReversed().map((one) => (
    <section key={one.number} className="mb-4">
      <h3 className="figures mb-1 font-bold">
        {props.desk.names.team(one.batting)} {one.runs}/{one.wickets}
      </h3>
      <ol>
        {one.overs
          .map((over, index) => ({ over, index }))
          .toReversed()
          .map(({ over, index }) => (
            <OverRow key={index} {...props} innings={one} over={over} index={index} />
          ))}
      </ol>
    </section>
  ));
}

type OfOver = Ledger & { readonly innings: Innings; readonly over: OverSummary; readonly index: number };

function OverRow(props: OfOver) {
  const { desk, innings, over, index } = props;
  const last = innings.balls[over.to - 1];
  const [opened, setOpened] = useState(false);
  return (
    <li className="border-t border-line">
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary className="figures flex min-h-11 items-center gap-2 py-1 text-sm">
          <span className="w-8 shrink-0 text-right font-bold">{over.over + 1}</span>
          <span className="w-24 shrink-0 truncate">
            {over.bowlers.map((bowler) => shortName(desk.names, bowler)).join(', ')}
          </span>
          <span className="min-w-0 flex-1 truncate">{overSymbols(innings, index).join(' ')}</span>
          <span className="shrink-0 font-semibold">
            {last === undefined ? '' : `${last.score}/${last.wickets}`}
          </span>
        </summary>
        {opened ? <OpenedOver {...props} /> : null}
      </details>
    </li>
  );
}

function OpenedOver({ desk, innings, over, stateOf, onBall, onEntry }: OfOver) {
  return (
    <>
      <div className="flex flex-wrap gap-1 pb-2 pl-10">
        {innings.balls.slice(over.from, over.to).map((ball) => (
          <BallChip
            key={ball.seq}
            ball={ball}
            names={desk.names}
            state={stateOf(ball.seq)}
            onPress={() => onBall(ball.seq)}
          />
        ))}
      </div>
      <ul className="pb-2 pl-10">
        {entriesOf(desk.book, innings, over).map(({ seq, fact }) =>
          fact.type === 'ballBowled' ? null : (
            <li key={seq}>
              <button
                type="button"
                onClick={() => onEntry(seq)}
                className="min-h-11 w-full text-left text-sm underline decoration-line underline-offset-4"
              >
                {factInWords(fact, desk.names)}
              </button>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
