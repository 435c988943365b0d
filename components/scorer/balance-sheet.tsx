// The balance of every innings: each sum with a tick or a cross.
import { CircleCheck, CircleX } from 'lucide-react';
import { balanceOf } from './balance';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './pad-sheets';

export function BalanceSheet({ desk, theme, close }: SheetFrame) {
  return (
    <PadSheet theme={theme} close={close} title="Does the book balance?">
      {desk.book.state.innings.map((innings) => (
        <section key={innings.number} className="mb-4">
          <h3 className="figures font-bold">
            {desk.names.team(innings.batting)}: {innings.runs}
          </h3>
          <ul>
            {balanceOf(innings).map(({ what, adds, balances }) => (
              <li key={what} className="flex min-h-11 items-center gap-2 border-t border-line text-sm">
                {balances ? (
                  <CircleCheck aria-label="Balances" className="size-5 shrink-0 text-accent" />
                ) : (
                  <CircleX aria-label="Does not balance" className="size-5 shrink-0 text-danger" />
                )}
                <span className="flex-1">{what}</span>
                <span className="figures font-semibold">{adds}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PadSheet>
  );
}
