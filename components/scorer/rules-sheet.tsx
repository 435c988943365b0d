'use client';
// The rules of the match changed: freely before the first ball; after it for what comes, or, where they were entered wrongly,
// for the whole match. Shows first which rules change and every figure that would. Comes only when it is asked for.
import { useState } from 'react';
import { overlay, type Change, type Command, type PlayingConditions, type Scorebook } from '@/engine';
import { rulesProblems } from '../setup/match-draft';
import { RulesFields } from '../setup/rules-fields';
import { ruleChanges } from '../setup/rules-words';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { ChangeTable, CommandPreview } from './change-preview';
import { commandOfChanges } from './correction';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

type Since = 'now' | 'start';

export default function RulesSheet({ desk, theme, close }: SheetFrame) {
  const { conditions: stands, innings } = desk.book.state;
  const [conditions, setConditions] = useState<PlayingConditions | null>(stands);
  const [since, setSince] = useState<Since>('now');
  const [looks, setLooks] = useState(false);
  if (stands === null || conditions === null) return null;
  const { say } = desk.names;
  const changes = ruleChanges(stands, conditions, desk.names);
  const problems = rulesProblems(conditions, desk.names);
  const command = commandFor(desk.book, conditions, since);
  const begun = innings.length > 0;
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={say('rulesSheet.title')}
      description={begun ? say('rulesSheet.logged') : null}
      footer={
        looks ? undefined : (
          <div className="grid flex-1 grid-cols-1 gap-2">
            {problems.map(({ message }) => (
              <p key={message} role="alert" className="text-sm font-semibold">
                {message}
              </p>
            ))}
            <Button
              wide
              disabled={changes.length === 0 || problems.length > 0}
              onClick={() => setLooks(true)}
            >
              {say('rulesSheet.see')}
            </Button>
          </div>
        )
      }
    >
      {looks ? (
        <div className="grid grid-cols-1 gap-4">
          <ChangeTable speech={desk.names} caption={say('rulesSheet.rules')} figures={changes} />
          <CommandPreview desk={desk} command={command} back={() => setLooks(false)} done={close} />
        </div>
      ) : (
        <div className="grid grid-cols-1 gap-3">
          {begun ? (
            <Choice
              legend={say('rulesSheet.hold')}
              name="since"
              columns={2}
              options={[
                { value: 'now', label: say('rulesSheet.now'), hint: say('rulesSheet.nowHint') },
                { value: 'start', label: say('rulesSheet.start'), hint: say('rulesSheet.startHint') },
              ]}
              value={since}
              onChange={setSince}
            />
          ) : null}
          <RulesFields speech={desk.names} conditions={conditions} onConditions={setConditions} />
        </div>
      )}
    </PadSheet>
  );
}

/** An entry of its own; from the start, the entry that said the rules amended, and those that changed them taken back. */
export function commandFor(book: Scorebook, conditions: PlayingConditions, since: Since): Command {
  if (since === 'now') return { type: 'ChangeConditions', conditions };
  const changes = overlay(book.entries).facts.flatMap(({ seq, fact }): Change[] => {
    if (fact.type === 'matchArranged')
      return [{ type: 'AmendEntry', target: seq, fact: { ...fact, conditions } }];
    return fact.type === 'conditionsChanged' ? [{ type: 'VoidEntry', target: seq }] : [];
  });
  return commandOfChanges(changes);
}
