// What happens seldom: play stops, an innings is closed, a target is revised, the match is ended, a note is made, and how
// the pad itself is set. Only what ends something asks again. Doesn't know the keys.
import { useState } from 'react';
import { stopInWords, type Command, type StopReason } from '@/engine';
import type { PadWords } from '@/words/messages';
import { languageNames } from '@/words/languages';
import type { Desk } from './desk';
import { otherLanguages, speak } from './pad-language';
import type { PadSettings } from './pad-settings';
import { MenuPanel, type MenuItem } from './menu-panel';
import { entering } from './umpire-panel';

/** The sheets that the more page opens. */
export type MoreSheet =
  'pen' | 'note' | 'revise' | 'endMatch' | 'balance' | 'why' | 'catchUp' | 'help' | 'rules' | 'sync';

/** What play stops for, in the order of the keys. */
export const stops: readonly StopReason[] = [
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
/** How an innings is closed, in the order of the keys. */
export const closings = ['declared', 'forfeited', 'time', 'agreed'] as const;

function noteOfClosing(reason: (typeof closings)[number], { say }: PadWords): string {
  if (reason === 'declared') return say('act.law', { law: '15.1' });
  if (reason === 'forfeited') return say('act.law', { law: '15.2' });
  return say(reason === 'time' ? 'more.timeNote' : 'more.agreedNote');
}

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
  const { say } = desk.names;
  const toMore = () => setPage('more');
  const panel = (name: string, items: readonly MenuItem[], to: () => void) => (
    <MenuPanel speech={desk.names} name={name} items={items} onBarred={desk.say} back={to} />
  );
  switch (page) {
    case 'more':
      return panel(
        say('more.title'),
        [
          { label: say('more.stop'), note: say('more.stopNote'), onPress: () => setPage('stop') },
          { label: say('more.close'), onPress: () => setPage('close') },
          { label: say('more.revise'), note: say('more.reviseNote'), onPress: () => open('revise') },
          { label: say('more.note'), onPress: () => open('note') },
          { label: say('more.catchUp'), note: say('more.catchUpNote'), onPress: () => open('catchUp') },
          { label: say('more.why'), note: say('more.whyNote'), onPress: () => open('why') },
          { label: say('more.balance'), note: say('more.balanceNote'), onPress: () => open('balance') },
          { label: say('more.players'), note: say('more.playersNote'), onPress: openSides },
          { label: say('more.rules'), note: say('more.rulesNote'), onPress: () => open('rules') },
          { label: say('more.settings'), note: say('more.settingsNote'), onPress: () => setPage('settings') },
          { label: say('more.pen'), note: say('more.penNote'), onPress: () => open('pen') },
          { label: say('more.end'), onPress: () => open('endMatch') },
        ],
        back,
      );
    case 'stop':
      return panel(
        say('more.stopWhy'),
        [
          ...stops.map((reason) => ({
            label: say(`more.stop.${reason}`),
            spoken: stopInWords(reason, desk.names),
            ...entering(desk, { type: 'StopPlay', reason, note: '' }),
          })),
          { label: say('more.endOfDay'), ...entering(desk, { type: 'EndDay' }) },
        ],
        toMore,
      );
    case 'close':
      return panel(
        say('more.closeHow'),
        closings.map((reason) => {
          const command: Command = { type: 'CloseInnings', reason };
          return {
            label: say(`more.${reason}`),
            note: noteOfClosing(reason, desk.names),
            barred: entering(desk, command).barred,
            onPress: () => ask(say(`more.closeAsk.${reason}`), command),
          };
        }),
        toMore,
      );
    case 'settings':
      return panel(
        say('more.settingsTitle'),
        [
          {
            label: say('more.leftHand'),
            note: say(settings.leftHanded ? 'key.on' : 'key.off'),
            lit: settings.leftHanded,
            onPress: () => set({ ...settings, leftHanded: !settings.leftHanded }),
          },
          {
            label: say('more.sunlight'),
            note: say(settings.sunlight ? 'key.on' : 'key.off'),
            lit: settings.sunlight,
            onPress: () => set({ ...settings, sunlight: !settings.sunlight }),
          },
          { label: say('more.save'), note: say('more.saveNote'), onPress: () => open('sync') },
          ...otherLanguages(desk.names).map((language) => ({
            label: languageNames[language],
            note: say('more.language'),
            onPress: () => speak(language),
          })),
          { label: say('more.help'), note: '?', onPress: () => open('help') },
        ],
        toMore,
      );
  }
}
