// The result, after which nothing is awaited but the player of the match (one suggested from the card, any may be named)
// and the word that the scores are agreed (Law 16.10).
import { useState, type ReactNode } from 'react';
import { resultText, suggestionInWords, suggestPlayerOfTheMatch, type PlayerId, type Result } from '@/engine';
import type { Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, ZoneTitle } from './pad-zone';
import { PlayersOfTheMatch } from './players-of-the-match';

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
  const { say, player } = desk.names;
  const suggested = suggestPlayerOfTheMatch(state);
  const name = (players: readonly PlayerId[]) => {
    setChoosing(false);
    desk.enter({ type: 'NamePlayerOfTheMatch', players: [...players] });
  };
  if (choosing) return <PlayersOfTheMatch desk={desk} onNamed={name} back={() => setChoosing(false)} />;
  if (agreeing) {
    return (
      <PadZone
        name={say('over.agreeing')}
        columns={1}
        tiles={
          <PadKey
            label={say('over.agreeYes')}
            note={say('over.agreeNote')}
            shortcut="1"
            onPress={() => {
              setAgreeing(false);
              desk.enter({ type: 'AgreeScores' });
            }}
          />
        }
        bottom={
          <>
            <PadKey tone="act" label={say('key.back')} shortcut="Escape" onPress={() => setAgreeing(false)} />
            <ZoneTitle columns={3}>{say('over.agreeing')}</ZoneTitle>
          </>
        }
      />
    );
  }
  const named = desk.names.list(state.playersOfTheMatch.map(player));
  return (
    <PadZone
      name={say('over.title')}
      columns={1}
      bottom={bottom}
      tiles={
        <>
          <div
            dir="ltr"
            className="flex flex-col items-center justify-center gap-1 rounded-lg bg-sunken px-4 text-center"
          >
            <p className="text-xl font-bold text-balance">{resultText(result, desk.names)}</p>
            <p className="text-sm">{named === '' ? '' : say('over.playerNamed', { player: named })}</p>
            <p className="text-sm">{state.scoresAgreed ? say('over.agreed') : ''}</p>
          </div>
          {suggested === null || named !== '' ? null : (
            <PadKey
              label={say('over.playerNamed', { player: player(suggested.player) })}
              note={suggestionInWords(suggested, desk.names)}
              shortcut="1"
              onPress={() => name([suggested.player])}
            />
          )}
          <PadKey
            label={say(
              named !== '' ? 'over.change' : suggested === null ? 'over.playerOfTheMatch' : 'over.another',
            )}
            shortcut="2"
            onPress={() => setChoosing(true)}
          />
          {state.scoresAgreed ? null : (
            <PadKey label={say('over.agree')} shortcut="3" onPress={() => setAgreeing(true)} />
          )}
        </>
      }
    />
  );
}
