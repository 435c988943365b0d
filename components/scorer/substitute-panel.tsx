// Which substitute fielded it (Law 24.1): named, or nobody knows who. Doesn't know what became of the ball.
import type { Fielder } from '@/engine';
import type { Desk } from './desk';
import { PadKey } from './pad-key';
import { PersonPanel } from './person-panel';

export function SubstitutePanel(props: {
  readonly desk: Desk;
  readonly onFielder: (fielder: Fielder) => void;
  readonly back: () => void;
}) {
  const { desk, onFielder, back } = props;
  return (
    <PersonPanel
      desk={desk}
      name={desk.names.say('substitute.title')}
      note={desk.names.say('wicket.sub')}
      onPerson={(player) => onFielder({ player, substitute: true })}
      back={back}
      bottom={
        <PadKey
          tone="act"
          label={desk.names.say('substitute.unknown')}
          shortcut="x"
          onPress={() => onFielder({ player: null, substitute: true })}
        />
      }
    />
  );
}
