// A revised innings as the umpires gave it: overs, target, and by which method. The umpires' figure is the record; nothing
// is worked out here.
import { useState } from 'react';
import { currentInnings, methodName, refusalText, type Command, type RevisionMethod } from '@/engine';
import { Button } from '../ui/button';
import { Select, TextField } from '../ui/field';
import { refusalOf } from './desk';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

const methods: readonly RevisionMethod[] = ['DLS', 'DL', 'VJD', 'runRate', 'other'];

export function ReviseSheet({ desk, theme, close }: SheetFrame) {
  const { say } = desk.names;
  const { conditions } = desk.book.state;
  const innings = currentInnings(desk.book.state);
  const [overs, setOvers] = useState('');
  const [target, setTarget] = useState(String(innings?.target?.runs ?? ''));
  const [method, setMethod] = useState<RevisionMethod>('DLS');
  const [error, setError] = useState<string | null>(null);

  const save = () => {
    const ballsPerInnings = overs === '' ? null : ballsOf(overs, conditions?.ballsPerOver ?? 6);
    const revisedTarget = target === '' ? null : Number(target);
    if (ballsPerInnings === undefined) return setError(say('revise.oversWrong'));
    if (revisedTarget !== null && !isTarget(revisedTarget)) return setError(say('revise.targetWrong'));
    if (ballsPerInnings === null && revisedTarget === null) return setError(say('revise.nothing'));
    const command: Command = { type: 'ReviseInnings', ballsPerInnings, target: revisedTarget, method };
    const refusal = refusalOf(desk.book, command);
    if (refusal !== null) return setError(refusalText(refusal, desk.names));
    desk.enter(command);
    close();
  };
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={say('revise.title')}
      description={say('revise.how')}
      footer={
        <Button wide onClick={save}>
          {say('revise.key')}
        </Button>
      }
    >
      <div className="grid gap-4">
        <TextField
          label={say('revise.overs')}
          inputMode="decimal"
          value={overs}
          onChange={(event) => setOvers(event.target.value)}
        />
        <TextField
          label={say('revise.target')}
          inputMode="numeric"
          value={target}
          onChange={(event) => setTarget(event.target.value)}
        />
        <Select
          label={say('revise.method')}
          value={method}
          onChange={(event) => setMethod(methods.find((one) => one === event.target.value) ?? 'other')}
        >
          {methods.map((one) => (
            <option key={one} value={one}>
              {methodName(one, desk.names)}
            </option>
          ))}
        </Select>
        {error === null ? null : (
          <p role="alert" className="font-medium text-danger">
            {error}
          </p>
        )}
      </div>
    </PadSheet>
  );
}

/** As a revision takes it (engine/vocabulary/commands.ts). Runs. */
const isTarget = (runs: number): boolean => Number.isInteger(runs) && runs >= 1 && runs <= 10_000;

/** Balls of "12" or "12.3" overs; undefined where it is neither. */
export function ballsOf(overs: string, ballsPerOver: number): number | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(overs.trim());
  if (match === null) return undefined;
  const odd = Number(match[2] ?? 0);
  const balls = Number(match[1]) * ballsPerOver + odd;
  return odd < ballsPerOver && balls > 0 ? balls : undefined;
}
