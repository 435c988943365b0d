// The result, after which nothing is awaited but the player of the match (one suggested from the card, any may be named)
// and the word that the scores are agreed (Law 16.10).
import { useState, type ReactNode } from 'react';
import { resultText, suggestionInWords, suggestPlayerOfTheMatch, type PlayerId, type Result } from '@/engine';
import { english } from '@/engine/words/english';
import { playersOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone } from './pad-zone';
import { shortName } from './short-name';

export function ResultPanel({
  desk,
  result,
  bottom,
}: {
  readonly desk: Desk;
  readonly result: Result;
  readonly bottom: ReactNode;
}) {
  const [choosing, setChoosing] = useState(false);
  const [agreeing, setAgreeing] = useState(false);
  const { state } = desk.book;
  const suggested = suggestPlayerOfTheMatch(state);
  const name = (player: PlayerId) => {
    setChoosing(false);
    desk.enter({ type: 'NamePlayerOfTheMatch', players: [player] });
  };
  if (choosing) {
    return (
      <PadZone
        name="Player of the match"
        columns={3}
        tiles={[...playersOf(state, 0), ...playersOf(state, 1)].map((player) => (
          <PadKey key={player} label={shortName(desk.names, player)} onPress={() => name(player)} />
        ))}
        bottom={<PadKey tone="act" label="Back" shortcut="Escape" onPress={() => setChoosing(false)} />}
      />
    );
  }
  if (agreeing) {
    return (
      <PadZone
        name="The result stands for good then (Law 16.10)"
        columns={1}
        tiles={
          <PadKey
            label="Yes: umpires and scorers agree the scores"
            note="for good: nothing is corrected after this"
            shortcut="1"
            onPress={() => {
              setAgreeing(false);
              desk.enter({ type: 'AgreeScores' });
            }}
          />
        }
        bottom={<PadKey tone="act" label="Back" shortcut="Escape" onPress={() => setAgreeing(false)} />}
      />
    );
  }
  const named = state.playersOfTheMatch.map(desk.names.player).join(', ');
  return (
    <PadZone
      name="The match is over"
      columns={1}
      bottom={bottom}
      tiles={
        <>
          <div className="flex flex-col items-center justify-center gap-1 rounded-lg bg-sunken px-4 text-center">
            <p className="text-xl font-bold text-balance">{resultText(result, desk.names)}</p>
            <p className="text-sm">{named === '' ? '' : `Player of the match: ${named}`}</p>
            <p className="text-sm">{state.scoresAgreed ? 'The scores are agreed.' : ''}</p>
          </div>
          {suggested === null || named !== '' ? null : (
            <PadKey
              label={`Player of the match: ${desk.names.player(suggested.player)}`}
              note={suggestionInWords(suggested, english)}
              shortcut="1"
              onPress={() => name(suggested.player)}
            />
          )}
          <PadKey
            label={named === '' ? 'Another player of the match' : 'Change the player of the match'}
            shortcut="2"
            onPress={() => setChoosing(true)}
          />
          {state.scoresAgreed ? null : (
            <PadKey label="The scores are agreed" shortcut="3" onPress={() => setAgreeing(true)} />
          )}
        </>
      }
    />
  );
}
