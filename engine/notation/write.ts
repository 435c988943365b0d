// Writes deliveries in the over notation: what parse.ts reads back as the same deliveries. A remark is not written.
import type { Delivery } from '../vocabulary/delivery';
import { writeDismissal } from './dismissal';
import { writePenalty } from './penalty';

const OFF = { bat: '', byes: 'b', legByes: 'lb' } as const;

/** The runs without the call: `2lb`, `4`, `4r`, `1+4`; nothing where there are none. */
function writeRuns({ ran, boundary, short, off }: Delivery): string {
  const shortRuns = short > 0 ? `-${short}` : '';
  if (boundary !== null) {
    const alone = !boundary.overthrow && ran === 0 && short === 0;
    const known = boundary.allowance === 4 || (boundary.allowance === 6 && off === 'bat');
    const joint = boundary.overthrow ? '+' : '>';
    const text = alone && known ? `${boundary.allowance}` : `${ran}${joint}${boundary.allowance}`;
    return `${text}${shortRuns}${OFF[off]}`;
  }
  const looksLikeBoundary = ran === 4 || (ran === 6 && off === 'bat');
  const ranText = looksLikeBoundary && short === 0 ? `${ran}r` : `${ran}`;
  return ran === 0 && short === 0 && off === 'bat' ? '' : `${ranText}${shortRuns}${OFF[off]}`;
}

function writeStroke(delivery: Delivery): string {
  const runs = writeRuns(delivery);
  switch (delivery.call) {
    case 'fair':
      return runs;
    case 'wide':
      return runs === '' ? 'wd' : `wd+${runs}`;
    case 'noBall':
      return runs === '' ? 'nb' : `nb+${runs}`;
  }
}

/** One ball. */
export function writeBall(delivery: Delivery): string {
  const wicket = delivery.dismissal === null ? '' : writeDismissal(delivery.dismissal);
  const refused = delivery.disallowed === null ? '' : `!${delivery.disallowed}`;
  const penalties = delivery.penalties.map((penalty) => `/${writePenalty(penalty)}`).join('');
  const played = `${writeStroke(delivery)}${wicket}`;
  return `${played === '' ? '.' : played}${refused}${penalties}`;
}

/** Overs with a bar between them. */
export function writeOvers(overs: readonly (readonly Delivery[])[]): string {
  return overs.map((over) => over.map(writeBall).join(' ')).join(' | ');
}
