// The overlay's document: transparent, for OBS and vMix, with the few lines of script that keep it up to date. It asks
// for the picture every second, lays it on after the delay asked for, and keeps the last one through every failure.
import type { Language } from '@/words/languages';
import { Html, html } from './html';
import type { OverlayOptions, Position } from './options';

const placed: Readonly<Record<Position, string>> = {
  'top-left': 'top:40px;left:48px;transform-origin:top left',
  'top-right': 'top:40px;right:48px;transform-origin:top right',
  'bottom-left': 'bottom:48px;left:48px;transform-origin:bottom left',
  'bottom-right': 'bottom:48px;right:48px;transform-origin:bottom right',
  bottom: 'bottom:48px;left:48px;right:48px;transform-origin:bottom center',
};

const colours = {
  dark: '--board:#0d1f18;--ink:#f7faf5;--muted:#a9bfb3',
  light: '--board:#ffffff;--ink:#111714;--muted:#525d57',
} as const;

const style = `html,body{margin:0;background:transparent;overflow:hidden}
body{font:600 26px/1.25 'Inter Variable',Inter,system-ui,sans-serif;color:var(--ink);font-variant-numeric:tabular-nums}
#overlay{position:fixed;display:flex;justify-content:center}
.lower{display:flex;gap:4px;align-items:stretch}
.box{background:var(--board);padding:14px 22px;border-left:6px solid var(--accent);border-radius:4px;max-width:1100px}
.lower .box{display:flex;flex-direction:column;justify-content:center}
p{margin:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:900px}
.score strong{font-size:46px;font-weight:800;margin:0 8px}.score span,small,.line{color:var(--muted);font-size:22px}
.balls{display:flex;gap:8px;margin-top:6px}
i{font-style:normal;min-width:34px;height:34px;padding:0 4px;box-sizing:border-box;border:2px solid var(--muted);border-radius:17px;font-size:19px;text-align:center;line-height:30px}
i.rope{background:var(--accent);border-color:var(--accent);color:#06120c;border-radius:8px}
i.out{background:#ffa097;border-color:#ffa097;color:#2d0503;border-radius:4px}
table{border-collapse:collapse;margin-top:8px}td{padding:2px 18px 2px 0;white-space:nowrap}
.moving .box{transition:opacity .3s}`;

/** Behind by `delay` seconds; two pictures are never shown out of order. */
const script = (delay: number): string => `(() => {
  const place = document.getElementById('overlay');
  const address = new URL(location.href);
  address.searchParams.set('part', '1');
  let tag = '';
  const look = async () => {
    try {
      const answer = await fetch(address, { headers: tag ? { 'If-None-Match': tag } : {}, cache: 'no-store' });
      if (answer.status === 200) {
        tag = answer.headers.get('ETag') ?? '';
        const picture = await answer.text();
        setTimeout(() => { place.innerHTML = picture; }, ${String(delay * 1000)});
      }
    } catch {
      // The last picture stays; the next second tries again.
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
})();`;

/** The whole document with its first picture. */
export const overlayDocument = (
  picture: Html,
  title: string,
  language: Language,
  options: OverlayOptions,
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
        <div id="overlay" style="${placed[options.pos]};transform:scale(${options.scale})">${picture}</div>
        <script>
          ${new Html(script(options.delay))};
        </script>
      </body>
    </html>`.text;
