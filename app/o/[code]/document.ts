// The overlay's document: transparent, for OBS and vMix, with its first picture and the script that plays the others.
// Every measure follows the width of the screen, so that 1280 × 720 shows what 1920 × 1080 does.
import type { Language } from '@/words/languages';
import { Html, html } from './html';
import type { OverlayOptions, Position } from './options';
import { playerScript, type PlayerSettings } from './player';

const placed: Readonly<Record<Position, string>> = {
  'top-left': 'top:3.7vh;left:2.5vw',
  'top-right': 'top:3.7vh;right:2.5vw',
  'bottom-left': 'bottom:4.4vh;left:2.5vw',
  'bottom-right': 'bottom:4.4vh;right:2.5vw',
  bottom: 'bottom:4.4vh;left:2.5vw;right:2.5vw',
};

const colours = {
  dark: '--board:#0d1f18;--ink:#f7faf5;--muted:#a9bfb3',
  light: '--board:#ffffff;--ink:#111714;--muted:#525d57',
} as const;

/** One em is 26 pixels of a picture 1920 wide. */
const style = `html,body{margin:0;background:transparent;overflow:hidden}
body{font-family:'Inter Variable',Inter,system-ui,'Noto Sans','Noto Sans Devanagari',sans-serif;font-weight:600;line-height:1.25;color:var(--ink);font-variant-numeric:tabular-nums}
#overlay{position:fixed;display:flex;justify-content:center}
.lower{display:flex;gap:.15em;align-items:stretch}
.box{background:var(--board);padding:.54em .85em;border-left:.23em solid var(--accent);border-radius:.15em;max-width:42em;box-sizing:border-box;box-shadow:0 .05em .35em #0008}
.lower .box{display:flex;flex-direction:column;justify-content:center;min-width:0}
b,strong,span,small,i{unicode-bidi:isolate}
p{margin:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:34em}
.score{font-size:1em}.score strong{font-size:1.77em;font-weight:800;margin:0 .17em}.score span,small,.line{color:var(--muted)}
.score span,small,.line{font-size:.85em}
.balls{display:flex;gap:.3em;margin-top:.23em}
i{font-style:normal;min-width:1.8em;height:1.8em;padding:0 .2em;box-sizing:border-box;border:.1em solid var(--muted);border-radius:.9em;font-size:.73em;text-align:center;line-height:1.6em}
i.rope{background:var(--accent);border-color:var(--accent);color:#06120c;border-radius:.42em}
i.out{background:#ffa097;border-color:#ffa097;color:#2d0503;border-radius:.2em}
table{border-collapse:collapse;margin-top:.3em}td{padding:.08em .7em .08em 0;white-space:nowrap;max-width:20em;overflow:hidden;text-overflow:ellipsis}
.moving .fresh{animation:fresh .5s ease-out}
@keyframes fresh{from{opacity:.2}}
@media (prefers-reduced-motion:reduce){.moving .fresh{animation:none}}`;

/** The whole document. `settings`: what its script begins with. */
export const overlayDocument = (
  picture: Html,
  title: string,
  language: Language,
  options: OverlayOptions,
  { seq, delay }: PlayerSettings,
): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" />
        <title>${title}</title>
        <style>
          ${new Html(style)}:root{${new Html(colours[options.theme])};--accent:#${options.accent}}
        </style>
      </head>
      <body class="${options.motion ? 'moving' : ''}">
        <div
          id="overlay"
          data-seq="${seq}"
          data-shown="${seq}"
          data-delay="${delay}"
          style="${placed[options.pos]};font-size:calc(100vw / 1920 * 26 * ${options.scale})"
        >
          ${picture}
        </div>
        <script>
          ${new Html(playerScript)};
        </script>
      </body>
    </html>`.text;
