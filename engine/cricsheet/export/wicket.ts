// A wicket as a match file writes it: its kind, who was out, the fielders in it. Doesn't know when it fell.
import type { Fielder } from '../../vocabulary/delivery';
import type { PlayerId } from '../../vocabulary/ids';
import type { BatterLine } from '../../vocabulary/state';
import { dismissalName } from '../../words/dismissals';
import { english } from '../../words/english';
import type { FileDelivery } from '../file';
import type { FileNames } from './names';

type FileWicket = NonNullable<FileDelivery['wickets']>[number];

const writeFielder = ({ player, substitute }: Fielder, names: FileNames) => ({
  ...(player === null ? {} : { name: names.player(player) }),
  ...(substitute ? { substitute } : {}),
});

/** The bowler's own catch has a kind to itself, and no fielder. */
export function writeWicket(
  player: PlayerId,
  out: NonNullable<BatterLine['out']>,
  names: FileNames,
): FileWicket {
  const player_out = names.player(player);
  const own = out.how === 'caught' && out.bowler !== null && out.fielders[0]?.player === out.bowler;
  if (own) return { kind: 'caught and bowled', player_out };
  const fielders = out.fielders.map((each) => writeFielder(each, names));
  return { kind: dismissalName(out.how, english), player_out, ...(fielders.length > 0 ? { fielders } : {}) };
}
