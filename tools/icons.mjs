// Draws the app's icons, as phones want them on their home screens, from app/icon.svg: run by hand when the drawing changes
// (node tools/icons.mjs, with CHROMIUM_PATH where Playwright has no browser of its own).
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { root } from './steps.mjs';

const drawing = readFileSync(path.join(root, 'app/icon.svg'), 'utf8');
/** A phone cuts its own shape out of this one: ground to the edge, the drawing in the middle four fifths. */
const maskable = drawing
  .replace(/rx="14"/, '')
  .replace('translate(8 7) scale(2)', 'translate(12.8 12) scale(1.6)');

const icons = [
  { place: 'public/icons/icon-192.png', size: 192, svg: drawing },
  { place: 'public/icons/icon-512.png', size: 512, svg: drawing },
  { place: 'public/icons/maskable-512.png', size: 512, svg: maskable },
  { place: 'app/apple-icon.png', size: 180, svg: drawing.replace(/rx="14"/, '') },
];

mkdirSync(path.join(root, 'public/icons'), { recursive: true });
const { CHROMIUM_PATH: executablePath } = process.env;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { place, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: path.join(root, place), omitBackground: true });
  await page.close();
}
await browser.close();
