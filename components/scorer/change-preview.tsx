// What stands and what would stand, side by side, before a correction is made; what must be answered first, where a later
// entry would not fit any more; and the one button that makes it.
import { useState } from 'react';
import {
  ballInWords,
  factInWords,
  preview,
  refusalText,
  type Change,
  type Clash,
  type Command,
  type Preview,
} from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { changedBalls } from './changed-balls';
import { consequenceInWords, type ChangedFigure } from './consequence-words';
import { answersTo, commandOfChanges, type Answer } from './correction';
import { deliveryInWords } from './delivery-words';
import type { Desk } from './desk';

export function ChangePreview(props: {
  readonly desk: Desk;
  /** What the scorer means; answers are added to it here. */
  readonly proposed: readonly Change[];
  readonly back: () => void;
  readonly done: () => void;
}) {
  const { desk, proposed, back, done } = props;
  const [answers, setAnswers] = useState<readonly Change[]>([]);
  const changes = [...proposed, ...answers];
  const outcome = preview(desk.book, commandOfChanges(changes));
  const confirm = () => {
    desk.enter(commandOfChanges(changes));
    done();
  };
  const stepBack = () => (answers.length === 0 ? back() : setAnswers(answers.slice(0, -1)));
  return (
    <div className="grid grid-cols-1 gap-3">
      <Outcome
        desk={desk}
        outcome={outcome}
        changes={changes}
        onAnswer={(change) => setAnswers([...answers, change])}
      />
      <Buttons speech={desk.names} back={stepBack} confirm={outcome.ok ? confirm : null} />
    </div>
  );
}

/** What a command that is no correction would change, and the button that enters it. */
export function CommandPreview(props: {
  readonly desk: Desk;
  readonly command: Command;
  readonly back: () => void;
  readonly done: () => void;
}) {
  const { desk, command, back, done } = props;
  const outcome = preview(desk.book, command);
  const confirm = () => {
    desk.enter(command);
    done();
  };
  return (
    <div className="grid grid-cols-1 gap-3">
      <Outcome desk={desk} outcome={outcome} changes={[]} onAnswer={() => undefined} />
      <Buttons speech={desk.names} back={back} confirm={outcome.ok ? confirm : null} />
    </div>
  );
}

function Buttons(props: {
  readonly speech: ScorerSpeech;
  readonly back: () => void;
  readonly confirm: (() => void) | null;
}) {
  const { back, confirm } = props;
  const { say } = props.speech;
  return (
    <div className="flex gap-2">
      <Button look="outline" wide onClick={back}>
        {say('sheet.back')}
      </Button>
      <Button
        wide
        autoFocus
        key={String(confirm === null)}
        disabled={confirm === null}
        onClick={confirm ?? undefined}
      >
        {say('sheet.confirm')}
      </Button>
    </div>
  );
}

function Outcome(props: {
  readonly desk: Desk;
  readonly outcome: Preview;
  readonly changes: readonly Change[];
  readonly onAnswer: (change: Change) => void;
}) {
  const { desk, outcome, changes, onAnswer } = props;
  if (outcome.ok) {
    const figures = outcome.consequences.map((one) =>
      consequenceInWords(one, outcome.book.state, desk.names),
    );
    const balls = changedBalls(desk.book, outcome.book, changes, desk.names);
    return <ChangeTable speech={desk.names} figures={[...balls, ...figures]} />;
  }
  const { clash, refusal } = outcome;
  const answers = clash === null ? [] : answersTo(desk.book, changes, clash);
  if (clash === null || answers.length === 0) {
    return (
      <Notice kind="danger" title={desk.names.say('change.cannot')} urgent>
        {refusalText(clash?.refusal ?? refusal, desk.names)}
      </Notice>
    );
  }
  return <ClashQuestion desk={desk} clash={clash} answers={answers} onAnswer={onAnswer} />;
}

export function ChangeTable({
  speech: { say },
  figures,
  caption = say('change.title'),
}: {
  readonly speech: ScorerSpeech;
  readonly figures: readonly ChangedFigure[];
  readonly caption?: string;
}) {
  if (figures.length === 0) return <p>{say('change.none')}</p>;
  return (
    <table className="figures w-full text-sm">
      <caption className="pb-1 text-left font-semibold">{caption}</caption>
      <thead className="text-left text-muted">
        <tr>
          <th className="py-1 pr-2 font-medium">{say('change.figure')}</th>
          <th className="py-1 pr-2 font-medium">{say('change.stood')}</th>
          <th className="py-1 font-medium">{say('change.stands')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ what, stood, stands }, index) => (
          <tr key={`${index} ${what}`} className="border-t border-line align-top">
            <th className="py-1.5 pr-2 text-left font-medium">{what}</th>
            <td className="py-1.5 pr-2 text-muted line-through">{stood ?? '–'}</td>
            <td className="py-1.5 font-bold">{stands ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A later entry would not fit any more: what happened there? */
function ClashQuestion(props: {
  readonly desk: Desk;
  readonly clash: Clash;
  readonly answers: readonly Answer[];
  readonly onAnswer: (change: Change) => void;
}) {
  const { desk, clash, answers, onAnswer } = props;
  return (
    <section className="grid grid-cols-1 gap-2">
      <Notice kind="warn" title={questionOf(clash, desk.names)} urgent>
        {desk.names.say('change.clash', {
          said: factWords(clash, desk),
          why: refusalText(clash.refusal, desk.names),
        })}
      </Notice>
      <div className="grid max-h-72 grid-cols-2 gap-2 overflow-y-auto">
        {answers.map((answer) => (
          <Button key={labelOf(answer, clash, desk)} look="outline" onClick={() => onAnswer(answer.change)}>
            {labelOf(answer, clash, desk)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function questionOf({ awaiting }: Clash, { say }: ScorerSpeech): string {
  if (awaiting.kind === 'batter') return say('change.whoCameIn');
  if (awaiting.kind === 'bowler') return say('change.overEnded');
  return say('change.whatThen');
}

function labelOf(answer: Answer, clash: Clash, desk: Desk): string {
  const { say } = desk.names;
  switch (answer.kind) {
    case 'batter':
    case 'bowler':
      return desk.names.player(answer.player);
    case 'overCalled':
      return say('change.overCalled');
    case 'overExtended':
      return say('change.overWentOn');
    case 'void':
      return say('change.takeOut', { said: factWords(clash, desk) });
  }
}

function factWords({ seq, fact }: Clash, { book, names }: Desk): string {
  if (fact.type !== 'ballBowled') return factInWords(fact, names);
  const ball = book.state.innings.flatMap(({ balls }) => balls).find((one) => one.seq === seq);
  return ball === undefined ? deliveryInWords(fact.delivery, names) : ballInWords(ball, names);
}
