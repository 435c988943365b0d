// The pad's bottom row, the same whatever is awaited: undo, over, the umpire's page, more.
import { refusalText } from '@/engine';
import { refusalOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { undoCommand } from './redo';

export function ActionKeys(props: {
  readonly desk: Desk;
  readonly onUmpire: () => void;
  readonly onMore: () => void;
}) {
  const { desk } = props;
  const { say } = desk.names;
  const undo = undoCommand(desk.book);
  const overRefusal = refusalOf(desk.book, { type: 'CallOver' });
  return (
    <>
      <PadKey
        tone="act"
        label={say('key.undo')}
        note={undo === null || undo.type === 'Undo' ? undefined : say('key.undoCorrection')}
        spoken={say('key.undo')}
        shortcut="u"
        barred={undo === null ? say('key.nothingToUndo') : null}
        onBarred={desk.say}
        onPress={() => undo !== null && desk.enter(undo)}
      />
      <PadKey
        tone="act"
        label={say('key.over')}
        spoken={say('key.overSpoken')}
        shortcut="v"
        barred={overRefusal === null ? null : refusalText(overRefusal, desk.names)}
        onBarred={desk.say}
        onPress={() => desk.enter({ type: 'CallOver' })}
      />
      <PadKey tone="act" label={say('key.umpire')} shortcut="p" onPress={props.onUmpire} />
      <PadKey tone="act" label={say('key.more')} shortcut="m" onPress={props.onMore} />
    </>
  );
}
