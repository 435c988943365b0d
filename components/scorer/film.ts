// A film of a ball as a scorer types it: an address by https, and the moment in it. Doesn't know what the film shows.
import type { Remark } from '@/engine';

/** Seconds of "83", "1:23" or "1:02:03"; null where it is none of these. Empty is the beginning. */
export function secondsOf(moment: string): number | null {
  const text = moment.trim();
  if (text === '') return 0;
  if (!/^\d{1,5}(:\d{1,2}){0,2}(\.\d+)?$/.test(text)) return null;
  return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/** "1:23". */
export function momentOf(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${minutes}:${String(Math.floor(rest)).padStart(2, '0')}`;
}

/** The film, or nothing, or what is wrong with what was typed. */
export function filmOf(
  url: string,
  moment: string,
):
  | { readonly ok: true; readonly video: Remark['video'] }
  | { readonly ok: false; readonly why: 'https' | 'long' | 'moment' } {
  const address = url.trim();
  if (address === '') return { ok: true, video: null };
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return { ok: false, why: 'https' };
  if (address.length > 500) return { ok: false, why: 'long' };
  const atSeconds = secondsOf(moment);
  if (atSeconds === null) return { ok: false, why: 'moment' };
  return { ok: true, video: { url: address, atSeconds } };
}
