// A revised innings as the umpires gave it: overs, target, and by which method. The umpires' figure is the record; nothing
// is worked out here.
import { useState } from 'react';
import { currentInnings, methodName, refusalText, type Command, type RevisionMethod } from '@/engine';
import { english } from '@/engine/words/english';
import { Button } from '../ui/button';
import { Select, TextField } from '../ui/field';
import { refusalOf } from './desk';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

const methods: readonly RevisionMethod[] = ['DLS', 'DL', 'VJD', 'runRate', 'other'];

export function ReviseSheet({ desk, theme, close }: SheetFrame) {
  const { conditions } = desk.book.state;
  const innings = currentInnings(desk.book.state);
  const [overs, setOvers] = useState('');
  const [target, setTarget] = useState(String(innings?.target?.runs ?? ''));
  const [method, setMethod] = useState<RevisionMethod>('DLS');
  const [error, setError] = useState<string | null>(null);

  const save = () => {
    const ballsPerInnings = overs === '' ? null : ballsOf(overs, conditions?.ballsPerOver ?? 6);
    const revisedTarget = target === '' ? null : Number(target);
    if (ballsPerInnings === undefined)
      return setError('Write overs as 12, or 12.3 for twelve overs and three balls.');
    if (revisedTarget !== null && !isTarget(revisedTarget))
      return setError('A target is a whole number of runs, 1 to 10,000.');
    if (ballsPerInnings === null && revisedTarget === null)
      return setError('Say the overs, the target, or both.');
    const command: Command = { type: 'ReviseInnings', ballsPerInnings, target: revisedTarget, method };
    const refusal = refusalOf(desk.book, command);
    if (refusal !== null) return setError(refusalText(refusal, english));
    desk.enter(command);
    close();
  };
  return (
    <PadSheet
      theme={theme}
      close={close}
      title="Revise the innings"
      description="As the umpires announced it. Leave empty what stays."
      footer={
        <Button wide onClick={save}>
          Revise
        </Button>
      }
    >
      <div className="grid gap-4">
        <TextField
          label="Overs of this innings"
          inputMode="decimal"
          value={overs}
          onChange={(event) => setOvers(event.target.value)}
        />
        <TextField
          label="Target, runs to win"
          inputMode="numeric"
          value={target}
          onChange={(event) => setTarget(event.target.value)}
        />
        <Select
          label="Method"
          value={method}
          onChange={(event) => setMethod(methods.find((one) => one === event.target.value) ?? 'other')}
        >
          {methods.map((one) => (
            <option key={one} value={one}>
              {methodName(one, english)}
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
