// A chart on the page: its title, one sentence that tells what it shows, the drawing, and the same figures as a table.
import type { ReactNode } from 'react';
import type { BoardSpeech } from '@/words/messages';

export type ChartTable = {
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly (string | number)[])[];
};

export type ChartProps = {
  readonly title: string;
  readonly sentence: string;
  readonly table: ChartTable;
  readonly words: BoardSpeech;
  readonly children: ReactNode;
};

export function Chart({ title, sentence, table, words, children }: ChartProps) {
  return (
    <figure className="mb-10 break-inside-avoid">
      <figcaption className="mb-3">
        <h3 className="text-xl font-bold tracking-tight">{title}</h3>
        <p className="text-muted">{sentence}</p>
      </figcaption>
      {children}
      <details className="mt-1 print:hidden">
        <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4">
          {words.say('charts.asTable')}
          <span className="sr-only">: {title}</span>
        </summary>
        <FigureTable title={title} words={words} {...table} />
      </details>
    </figure>
  );
}

/** Plain figures in rows; the first column heads its row. */
function FigureTable({
  title,
  head,
  rows,
  words,
}: ChartTable & { readonly title: string; readonly words: BoardSpeech }) {
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label={words.say('charts.tableOf', { title })}
      className="overflow-x-auto"
    >
      {/* The cells' look is told once, here: some hundreds of them are in a page. */}
      <table className="figures w-full text-right text-sm [&_:is(td,th)]:px-2 [&_:is(td,th)]:py-1.5 [&_:is(td,th):first-child]:pl-0 [&_:is(td,th):first-child]:text-left [&_tbody_th]:font-semibold [&_thead_th]:font-medium">
        <caption className="sr-only">{title}</caption>
        <thead className="border-b border-edge text-muted">
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
