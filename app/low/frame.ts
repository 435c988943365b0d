// What every low-data page stands in: one document without scripts, fonts or pictures, that asks for itself again. Doesn't
// know what is in it.
import type { Language } from '@/words/languages';
import { Html, html } from '../o/[code]/html';

export type LowFrame = {
  readonly language: Language;
  readonly title: string;
  /** The full page's address. */
  readonly canonical: string;
  /** Seconds between two askings; null where nothing more will come. */
  readonly refresh: number | null;
  readonly main: Html;
  readonly footer: Html;
};

const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:40em;margin:0 auto;padding:0 1em 2em;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}td,th{padding:.2em .3em;text-align:right;border-bottom:1px solid #8888;font-variant-numeric:tabular-nums}
td:not(:first-child),th,.s span+span{white-space:nowrap}span,small{unicode-bidi:isolate}td:first-child,th:first-child{text-align:left}.s{display:flex;justify-content:space-between;gap:1em;font-size:1.3em;font-weight:700}
nav a,footer a,h3 a{display:inline-block;padding:.6em .8em .6em 0}small{opacity:.8}ul{list-style:none;padding:0}li{padding:.15em 0}h3,h3+p,h3+p+p{margin:0}h3{font-size:1em}input,button{font:inherit;padding:.5em;max-width:12em}`;

export const lowFrame = ({ language, title, canonical, refresh, main, footer }: LowFrame): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        ${refresh === null ? html`` : html`<meta http-equiv="refresh" content="${refresh}" />`}
        <meta name="robots" content="noindex" />
        <link rel="canonical" href="${canonical}" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <main>${main}</main>
        <footer>${footer}</footer>
      </body>
    </html>`.text;
