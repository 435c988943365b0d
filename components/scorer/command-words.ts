// A command in few words, for the list of what is held on the device. Doesn't know whether it was recorded.
import type { Command } from '@/engine';
import type { PadWords } from '@/words/messages';
import { deliveryInWords } from './delivery-words';

export function commandInWords(command: Command, words: PadWords): string {
  const { say, player } = words;
  switch (command.type) {
    case 'BowlBall':
      return say('command.BowlBall', { said: deliveryInWords(command.delivery, words) });
    case 'SendBatter':
      return say('command.comesIn', { player: player(command.batter) });
    case 'NameBowler':
      return say('command.bowls', { player: player(command.bowler) });
    case 'OpenInnings':
      return say('command.opens', { player: player(command.striker) });
    case 'Undo':
      return say('command.Undo', { seq: command.target });
    default:
      return say(`command.${command.type}`);
  }
}
