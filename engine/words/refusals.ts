// Every refusal as a clear sentence that says what is wrong and, where there is one, names the Law. Doesn't know what was
// asked.
import type { Refusal } from '../vocabulary/refusal';
import type { Awaiting } from '../vocabulary/state';
import type { Speech } from './speech';
import type { LawsMessages } from './words';

const awaited = [
  'arrangement',
  'toss',
  'followOn',
  'openers',
  'batter',
  'bowler',
  'ball',
  'resumption',
  'nothing',
] as const satisfies readonly Awaiting['kind'][];

/** What `detail.why` may say, where a code alone says too little. */
const reasons = [
  'call',
  'freeHit',
  'edition',
  'runs',
  'allowance',
  'sixOffTheBat',
  'noShot',
  'secondHit',
  'deliberateShort',
  'short',
  'penalties',
  'tooFew',
  'twice',
  'captain',
  'keeper',
  'onBothSides',
  'nothingRevised',
  'noTarget',
  'alone',
  'ballsPerOver',
  'oversPerEnd',
  'inningsPerSide',
  'pairs',
] as const;

/** The refusal in words: "This bowler bowled in the over before and may not bowl the next one (Law 17.6)." */
export function refusalText(refusal: Refusal, speech: Speech<LawsMessages>): string {
  const what = sentence(refusal, speech);
  return refusal.law === null
    ? speech.say('refusal.sentence', { what })
    : speech.say('refusal.byLaw', { what, law: refusal.law });
}

function sentence({ code, detail }: Refusal, { say }: Speech<LawsMessages>): string {
  const { seq, overs } = detail;
  const awaits = awaited.find((kind) => kind === detail.awaits);
  if (code === 'NOT_AWAITED' && awaits !== undefined)
    return say('refusal.awaits', { what: say(`awaits.${awaits}`) });
  if (code === 'CORRECTION_CONFLICTS' && seq !== undefined) return say('refusal.conflictsWith', { seq });
  const what = say(`refused.${code}`);
  if (code === 'QUOTA_BOWLED' && overs !== undefined) return say('refusal.quota', { what, overs });
  const why = reasons.find((reason) => reason === detail.why);
  return why === undefined ? what : say('refusal.because', { what, why: say(`why.${why}`) });
}
