// Somebody who plays for neither side: one of a squad or named before by a tap, or anybody by a name typed now. For a
// substitute in the field and for who takes another's place. Doesn't know what they do.
import { useId, useState, type ReactNode } from 'react';
import type { PlayerId } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { peopleAside, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts, ZoneTitle } from './pad-zone';
import { shortName } from './short-name';

export function PersonPanel(props: {
  readonly desk: Desk;
  readonly name: string;
  readonly note: string;
  /** Offered before those of neither side. */
  readonly first?: readonly PlayerId[];
  readonly onPerson: (person: PlayerId) => void;
  readonly back: () => void;
  /** Beside the way back. */
  readonly bottom?: ReactNode;
}) {
  const { desk, name, note, first = [], onPerson, back, bottom } = props;
  return (
    <PadZone
      name={name}
      columns={3}
      tiles={
        <>
          <NewName speech={desk.names} onName={(typed) => onPerson(desk.introduce(typed))} />
          {[...first, ...peopleAside(desk)].map((person, index) => (
            <PadKey
              key={person}
              label={shortName(desk.names, person)}
              note={note}
              spoken={desk.names.player(person)}
              shortcut={tileShortcuts[index]}
              onPress={() => onPerson(person)}
            />
          ))}
        </>
      }
      bottom={
        <>
          <PadKey tone="act" label={desk.names.say('key.back')} shortcut="Escape" onPress={back} />
          {bottom}
          <ZoneTitle columns={bottom === undefined ? 3 : 2}>{name}</ZoneTitle>
        </>
      }
    />
  );
}

/** A name typed now; Enter or the button takes it. */
function NewName({
  speech: { say },
  onName,
}: {
  readonly speech: ScorerSpeech;
  readonly onName: (name: string) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const name = typed.replace(/\s+/g, ' ').trim();
  return (
    <form
      dir="ltr"
      className="col-span-full flex h-12 gap-1.5 self-start"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') onName(name);
      }}
    >
      <label htmlFor={id} className="sr-only">
        {say('person.typed')}
      </label>
      <input
        id={id}
        value={typed}
        maxLength={60}
        autoComplete="off"
        autoCapitalize="words"
        enterKeyHint="done"
        placeholder={say('person.type')}
        onChange={(event) => setTyped(event.target.value)}
        className="min-w-0 flex-1 rounded-xl border border-edge bg-raised px-3 text-base placeholder:text-muted"
      />
      <button
        type="submit"
        disabled={name === ''}
        className="min-w-20 rounded-xl border border-edge bg-sunken px-3 font-semibold disabled:opacity-55"
      >
        {say('person.take')}
      </button>
    </form>
  );
}
