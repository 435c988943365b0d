// The pad's bottom row, the same whatever is awaited: undo, over, the umpire's page, more.
import { refusalText } from '@/engine';
import { english } from '@/engine/words/english';
import { refusalOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { undoCommand } from './redo';

export function ActionKeys(props: {
  readonly desk: Desk;
  readonly onUmpire: () => void;
  readonly onMore: () => void;
}) {
  const { desk } = props;
  const undo = undoCommand(desk.book);
  const overRefusal = refusalOf(desk.book, { type: 'CallOver' });
  return (
    <>
      <PadKey
        tone="act"
        label="Undo"
        note={undo === null || undo.type === 'Undo' ? undefined : 'correction'}
        spoken="Undo"
        shortcut="u"
        barred={undo === null ? 'There is nothing to undo.' : null}
        onBarred={desk.say}
        onPress={() => undo !== null && desk.enter(undo)}
      />
      <PadKey
        tone="act"
        label="Over"
        spoken="The umpire called over"
        shortcut="v"
        barred={overRefusal === null ? null : refusalText(overRefusal, english)}
        onBarred={desk.say}
        onPress={() => desk.enter({ type: 'CallOver' })}
      />
      <PadKey tone="act" label="Umpire" shortcut="p" onPress={props.onUmpire} />
      <PadKey tone="act" label="More" shortcut="m" onPress={props.onMore} />
    </>
  );
}
