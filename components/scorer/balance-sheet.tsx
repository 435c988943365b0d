// The balance of every innings: each sum with a tick, or a cross and what is missing.
import { CircleCheck, CircleX } from 'lucide-react';
import { balanceOf } from './balance';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

export function BalanceSheet({ desk, theme, close }: SheetFrame) {
  const { innings } = desk.book.state;
  return (
    <PadSheet theme={theme} close={close} title="Does the book balance?">
      {innings.length === 0 ? <p className="text-muted">There is nothing to add up yet.</p> : null}
      {innings.map((one) => (
        <section key={one.number} className="mb-4">
          <h3 className="figures font-bold">
            {desk.names.team(one.batting)}: {one.runs}/{one.wickets}
          </h3>
          <ul>
            {balanceOf(one).map(({ what, adds, found, expected }) => (
              <li key={what} className="flex min-h-11 items-center gap-2 border-t border-line text-sm">
                {found === expected ? (
                  <CircleCheck aria-label="Balances" className="size-5 shrink-0 text-accent" />
                ) : (
                  <CircleX aria-label="Does not balance" className="size-5 shrink-0 text-danger" />
                )}
                <span className="flex-1">{what}</span>
                <span className="figures font-semibold">
                  {adds} = {found}
                  {found === expected ? '' : `, not ${expected}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PadSheet>
  );
}
