// What happens seldom: play stops, an innings is closed, a target is revised, the match is ended, a note is made, and how
// the pad itself is set. Only what ends something asks again. Doesn't know the keys.
import { useState } from 'react';
import { stopInWords, type Command, type StopReason } from '@/engine';
import { english } from '@/engine/words/english';
import type { Desk } from './desk';
import type { PadSettings } from './pad-settings';
import { MenuPanel, type MenuItem } from './menu-panel';
import { entering } from './umpire-panel';

/** The sheets that the more page opens. */
export type MoreSheet =
  'pen' | 'note' | 'revise' | 'endMatch' | 'balance' | 'why' | 'catchUp' | 'help' | 'rules' | 'sync';

const stops: readonly StopReason[] = [
  'drinks',
  'lunch',
  'tea',
  'innings',
  'stumps',
  'rain',
  'badLight',
  'wetGround',
  'injury',
  'other',
];
const closings = [
  { reason: 'declared', label: 'Declared', note: 'Law 15.1' },
  { reason: 'forfeited', label: 'Forfeited', note: 'Law 15.2' },
  { reason: 'time', label: 'Time', note: 'no time left' },
  { reason: 'agreed', label: 'By agreement', note: 'of the captains' },
] as const;

export function MorePanel(props: {
  readonly desk: Desk;
  readonly back: () => void;
  readonly open: (sheet: MoreSheet) => void;
  readonly openSides: () => void;
  /** Asks again before it enters a command that ends something. */
  readonly ask: (question: string, command: Command) => void;
  readonly settings: PadSettings;
  readonly set: (settings: PadSettings) => void;
}) {
  const { desk, back, open, openSides, ask, settings, set } = props;
  const [page, setPage] = useState<'more' | 'stop' | 'close' | 'settings'>('more');
  const toMore = () => setPage('more');
  const panel = (name: string, items: readonly MenuItem[], to: () => void) => (
    <MenuPanel name={name} items={items} onBarred={desk.say} back={to} />
  );
  switch (page) {
    case 'more':
      return panel(
        'More',
        [
          { label: 'Stop play', note: 'rain, interval', onPress: () => setPage('stop') },
          { label: 'Close the innings', onPress: () => setPage('close') },
          { label: 'Revise', note: 'overs, target', onPress: () => open('revise') },
          { label: 'Note', onPress: () => open('note') },
          { label: 'Catch up', note: 'from paper', onPress: () => open('catchUp') },
          { label: 'Who faces?', note: 'and why', onPress: () => open('why') },
          { label: 'Balance', note: 'check sums', onPress: () => open('balance') },
          { label: 'Players', note: 'replace, keeper', onPress: openSides },
          { label: 'Rules', note: 'of the match', onPress: () => open('rules') },
          { label: 'Settings', note: 'hand, light, save', onPress: () => setPage('settings') },
          { label: 'Pen', note: 'hand over', onPress: () => open('pen') },
          { label: 'End the match', onPress: () => open('endMatch') },
        ],
        back,
      );
    case 'stop':
      return panel(
        'Play stops: why?',
        [
          ...stops.map((reason) => ({
            label: stopInWords(reason, english),
            ...entering(desk, { type: 'StopPlay', reason, note: '' }),
          })),
          { label: 'End of the day', ...entering(desk, { type: 'EndDay' }) },
        ],
        toMore,
      );
    case 'close':
      return panel(
        'The innings is closed: how?',
        closings.map(({ reason, label, note }) => {
          const command: Command = { type: 'CloseInnings', reason };
          return {
            label,
            note,
            barred: entering(desk, command).barred,
            onPress: () => ask(`Close the innings: ${label.toLowerCase()}?`, command),
          };
        }),
        toMore,
      );
    case 'settings':
      return panel(
        'How the pad is set',
        [
          {
            label: 'Left hand',
            note: settings.leftHanded ? 'on' : 'off',
            lit: settings.leftHanded,
            onPress: () => set({ ...settings, leftHanded: !settings.leftHanded }),
          },
          {
            label: 'Sunlight',
            note: settings.sunlight ? 'on' : 'off',
            lit: settings.sunlight,
            onPress: () => set({ ...settings, sunlight: !settings.sunlight }),
          },
          { label: 'Save the match', note: 'to a file', onPress: () => open('sync') },
          { label: 'Help', note: '?', onPress: () => open('help') },
        ],
        toMore,
      );
  }
}
