// The answer that a page is being drawn for, so that a page which says "no such match" says it by its status too. A page that
// throws Next's notFound() instead leaves Next without anything to show where no scripts run. Doesn't know which page asks.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

const answers = new AsyncLocalStorage<ServerResponse>();

/** Draws a page; what is called meanwhile may name it missing. */
export const drawFor = (res: ServerResponse, draw: () => Promise<void>): Promise<void> =>
  answers.run(res, draw);

/** The page being drawn is 404. Nothing where its head is on the way already, or no page is being drawn. */
export const namePageMissing = (): void => {
  const res = answers.getStore();
  if (res !== undefined && !res.headersSent) res.statusCode = 404;
};
