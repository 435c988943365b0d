// A command in few words, for the list of what is held on the device. Doesn't know whether it was recorded.
import type { Command, ScorerWords } from '@/engine';
import { deliveryInWords } from './delivery-words';

export function commandInWords(command: Command, names: ScorerWords): string {
  switch (command.type) {
    case 'BowlBall':
      return `Ball: ${deliveryInWords(command.delivery)}`;
    case 'SendBatter':
      return `${names.player(command.batter)} comes in`;
    case 'NameBowler':
      return `${names.player(command.bowler)} bowls`;
    case 'OpenInnings':
      return `${names.player(command.striker)} opens`;
    case 'Undo':
      return `Undo of entry ${command.target}`;
    default:
      return command.type.replace(/([a-z])([A-Z])/g, '$1 $2');
  }
}
