// The low-data home: asked for by `/?data=low`, then kept by the cookie that every low-data page keeps, until `data=full`.
import { runtime, type MatchesShown } from '@/server/runtime';
import { viewer } from '../api/auth/session';
import { readerLanguage, speechHere } from '../language/language';
import { chooseFull, chooseLow, lowAnswer } from './answer';
import { lowHome } from './low-home';

/** Seconds. */
const refreshSeconds = 60;
const query = { search: null, teams: null, cursor: null } as const;

export async function GET(request: Request): Promise<Response> {
  if (new URL(request.url).searchParams.get('data') === 'full') return chooseFull('/');
  await chooseLow();
  const [who, speech] = await Promise.all([viewer(), speechHere()]);
  const part = async (title: string, status: MatchesShown, limit: number) => {
    const page = await runtime().matches.list({ ...query, status, limit }, who);
    return { title, matches: page.ok ? page.value.matches : [] };
  };
  const parts = await Promise.all([
    part(speech.say('home.onNow'), 'on', 30),
    part(speech.say('home.coming'), 'coming', 8),
    part(speech.say('home.finished'), 'over', 8),
  ]);
  const refresh = parts[0].matches.length > 0 ? refreshSeconds : null;
  const body = lowHome({ parts, speech, language: await readerLanguage(), refresh });
  return lowAnswer(request, body);
}
