'use client';
// Catching up from the paper book: type an over as it is written there, read it back, answer who came in and who bowled,
// then enter it all at once.
import { useState } from 'react';
import { oversText, scoreText, currentInnings, type Command, type Scorebook } from '@/engine';
import type { PadWords } from '@/words/messages';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { catchUp, type Halt } from './catch-up';
import { playersOf, refusalOf, type Desk } from './desk';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

export default function CatchUpSheet({ desk, theme, close }: SheetFrame) {
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<readonly Command[]>([]);
  const { commands, book, balls, halt } = catchUp(desk.book, text, answers, desk.names);
  const innings = currentInnings(book.state);
  const { say } = desk.names;
  const enter = () => {
    desk.enterAll(commands);
    close();
  };
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={say('catchUp.title')}
      description={
        innings === null
          ? null
          : say('catchUp.stands', { score: scoreText(innings), overs: oversText(innings) })
      }
      footer={
        <Button wide disabled={commands.length === 0} onClick={enter}>
          {say('catchUp.enter', { count: balls.length })}
        </Button>
      }
    >
      <div className="grid grid-cols-1 gap-3">
        <TextField
          label={say('catchUp.balls')}
          hint={say('catchUp.hint', { example: '1 . 4 W 2lb nb+4 wd+2 Wc Wro(striker@bowler)' })}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={text}
          error={errorOf(halt, desk.names)}
          onChange={(event) => setText(event.target.value)}
        />
        <ol className="grid gap-1 text-sm">
          {balls.map(({ word, said }, index) => (
            <li key={index} className="flex gap-3">
              <kbd className="figures w-20 shrink-0 font-semibold">{word}</kbd>
              <span>{said}</span>
            </li>
          ))}
        </ol>
        {halt?.kind === 'asks' ? (
          <Asked
            desk={desk}
            book={book}
            who={halt.who}
            onAnswer={(command) => setAnswers([...commands.filter(isAnswer), command])}
          />
        ) : null}
      </div>
    </PadSheet>
  );
}

const isAnswer = ({ type }: Command): boolean => type === 'SendBatter' || type === 'NameBowler';

function errorOf(halt: Halt | null, { say }: PadWords): string | null {
  if (halt?.kind === 'unreadable') return say('catchUp.noBall', halt);
  return halt?.kind === 'refused' ? say('catchUp.refused', halt) : null;
}

function Asked(props: {
  readonly desk: Desk;
  readonly book: Scorebook;
  readonly who: 'batter' | 'bowler';
  readonly onAnswer: (command: Command) => void;
}) {
  const { desk, book, who, onAnswer } = props;
  const { say } = desk.names;
  const commands = ([0, 1] as const)
    .flatMap((side) => playersOf(book.state, side))
    .map((player): { player: typeof player; command: Command } => ({
      player,
      command:
        who === 'batter' ? { type: 'SendBatter', batter: player } : { type: 'NameBowler', bowler: player },
    }))
    .filter(({ command }) => refusalOf(book, command) === null);
  return (
    <section
      aria-label={say(who === 'batter' ? 'catchUp.whoCameIn' : 'catchUp.whoBowled')}
      className="grid grid-cols-1 gap-2"
    >
      <Notice title={say(who === 'batter' ? 'catchUp.whoCameIn' : 'catchUp.whoBowledNext')} />
      <div className="grid grid-cols-2 gap-2">
        {commands.map(({ player, command }) => (
          <Button key={player} look="outline" onClick={() => onAnswer(command)}>
            {desk.names.player(player)}
          </Button>
        ))}
      </div>
    </section>
  );
}
