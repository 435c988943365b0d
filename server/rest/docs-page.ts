// The documentation of both interfaces as one page without scripts, made from the same descriptions as the OpenAPI and
// AsyncAPI documents: what is here is what the server does.
import { z } from 'zod';
import { presets } from '@/engine';
import { PlayerId } from '@/engine/vocabulary/schemas';
import { announcementData } from '@/protocol/announcements';
import { errorTable } from '@/protocol/errors';
import { permissions } from '../auth/permissions';
import { asyncApi } from './asyncapi';
import { answers, deliveries, purposes } from './docs-scoring';
import { beginning, liveRules, scoringWords, style } from './docs-words';
import type { Route } from './route';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A schema to be unfolded: they are long. */
const schema = (title: string, form: unknown): string =>
  `<details><summary>${escaped(title)}</summary><pre>${escaped(JSON.stringify(form, null, 1))}</pre></details>`;

const jsonSchema = (form: z.ZodType, io: 'input' | 'output'): unknown =>
  z.toJSONSchema(form, { io, unrepresentable: 'any' });

/** The page, as HTML. */
export const docsPage = (routes: readonly Route[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Scorebox: interfaces for programs</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Scorebox for programs</h1>
<p>Score a match and watch it live from a program of your own. The same in machine-readable form:
<a href="/api/v1/openapi.json">OpenAPI</a>, <a href="/api/v1/asyncapi.json">AsyncAPI</a>.</p>
${beginning}
${scoring()}
<h2 id="calls">Calls</h2>
${routes.map(call).join('\n')}
${liveRules}
<h3>Messages</h3>
${messages()}
<h3>Events</h3>
<p>Each in an envelope: <code>{ type, seq, matchId, at, schemaVersion, data }</code>.</p>
${Object.entries(announcementData)
  .map(([type, form]) => schema(type, jsonSchema(form, 'output')))
  .join('\n')}
<h2 id="errors">Errors</h2>
<p>One form: <code>{ "error": { "code", "message", "details"?, "requestId" } }</code>. The request id is in the header
<code>X-Request-Id</code> too.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead><tbody>
${Object.entries(errorTable)
  .map(
    ([code, { status, meaning }]) =>
      `<tr><td><code>${code}</code></td><td>${status}</td><td>${escaped(meaning)}</td></tr>`,
  )
  .join('\n')}
</tbody></table>
</main>
</body>
</html>
`;

const call = ({ method, path, summary, action, reads, gives }: Route): string => `<section>
<h3><code>${method} ${escaped(path)}</code></h3>
<p>${escaped(summary)}</p>
<p class="small">For: ${permissions[action].join(', ')}. Gives ${gives.status}.</p>
${Object.keys(reads.query.shape).length === 0 ? '' : schema('Query', jsonSchema(reads.query, 'input'))}
${method === 'GET' ? '' : schema('Body', jsonSchema(reads.body, 'input'))}
${gives.form === null ? '' : schema('Answer', jsonSchema(gives.form, 'output'))}
</section>`;

const rows = (head: readonly [string, string], cells: readonly (readonly [string, string])[]): string =>
  `<table><thead><tr>${head.map((word) => `<th scope="col">${word}</th>`).join('')}</tr></thead><tbody>
${cells.map(([key, value]) => `<tr><td><code>${escaped(key)}</code></td><td>${escaped(value)}</td></tr>`).join('\n')}
</tbody></table>`;

/** Stand for the ids that a program has from its team's answer. */
const [batter, fielder] = [PlayerId.parse('the batter’s id'), PlayerId.parse('the fielder’s id')];

const scoring = (): string => `${scoringWords}
<p>A preset of rules for <code>conditions</code>: ${Object.keys(presets)
  .map((name) => `<code>${name}</code>`)
  .join(', ')}; or every rule, as the body of <code>POST /api/v1/matches</code> shows.</p>
${rows(['awaits', 'Answered by'], Object.entries(answers))}
<h3>Deliveries</h3>
<pre>${deliveries(batter, fielder)
  .map(({ says, delivery }) => escaped(`${says}:\n  ${JSON.stringify(delivery)}`))
  .join('\n')}</pre>
<h3>Commands</h3>
${rows(['Command', 'For'], Object.entries(purposes))}`;

const messages = (): string =>
  Object.values(asyncApi().channels.match.messages)
    .map(
      ({ name, summary, payload }) =>
        `<p><code>${name}</code>: ${escaped(summary)}</p>${schema('Content', payload)}`,
    )
    .join('\n');
