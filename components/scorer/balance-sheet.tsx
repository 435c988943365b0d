// The balance of every innings: each sum with a tick, or a cross and what is missing.
import { CircleCheck, CircleX } from 'lucide-react';
import { balanceOf } from './balance';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

export function BalanceSheet({ desk, theme, close }: SheetFrame) {
  const { innings } = desk.book.state;
  const { say } = desk.names;
  const result = (adds: string, start: number, found: number, expected: number) => {
    const sum = start === 0 ? adds : say('balance.begin', { sum: adds, runs: start });
    return found === expected
      ? say('balance.is', { sum, found })
      : say('balance.isNot', { sum, found, expected });
  };
  return (
    <PadSheet onlyRead speech={desk.names} theme={theme} close={close} title={say('balance.title')}>
      {innings.length === 0 ? <p className="text-muted">{say('balance.none')}</p> : null}
      {innings.map((one) => (
        <section key={one.number} className="mb-4">
          <h3 className="figures font-bold">
            {desk.names.team(one.batting)}: {one.runs}/{one.wickets}
          </h3>
          <ul>
            {balanceOf(one).map(({ what, adds, start, found, expected }) => (
              <li key={what} className="flex min-h-11 items-center gap-2 border-t border-line text-sm">
                {found === expected ? (
                  <CircleCheck aria-label={say('balance.yes')} className="size-5 shrink-0 text-accent" />
                ) : (
                  <CircleX aria-label={say('balance.no')} className="size-5 shrink-0 text-danger" />
                )}
                <span className="flex-1">{say(`balance.${what}`)}</span>
                <span className="figures font-semibold">{result(adds, start, found, expected)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PadSheet>
  );
}
