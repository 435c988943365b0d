// Two of the four extras as small keys on the pages of a wicket, so that the extra may come after OUT as well as before it.
// Doesn't know what they change.
import { arm, isLit, type Armed, type Modifier } from './compose-delivery';
import { PadKey } from './pad-key';
import type { PadWords } from '@/words/messages';

export const extraKeys: readonly { modifier: Modifier; label: string; shortcut: string }[] = [
  { modifier: 'wide', label: 'Wd', shortcut: 'w' },
  { modifier: 'noBall', label: 'Nb', shortcut: 'n' },
  { modifier: 'byes', label: 'B', shortcut: 'b' },
  { modifier: 'legByes', label: 'Lb', shortcut: 'l' },
];

export function ArmedKeys(props: {
  readonly names: PadWords;
  readonly of: readonly Modifier[];
  readonly armed: Armed;
  readonly setArmed: (armed: Armed) => void;
}) {
  const { names, of, armed, setArmed } = props;
  return extraKeys
    .filter(({ modifier }) => of.includes(modifier))
    .map(({ modifier, label, shortcut }) => (
      <PadKey
        key={modifier}
        tone="extra"
        label={label}
        spoken={names.say(`tap.${modifier}`)}
        lit={isLit(armed, modifier)}
        shortcut={shortcut}
        onPress={() => setArmed(arm(armed, modifier))}
      />
    ));
}
