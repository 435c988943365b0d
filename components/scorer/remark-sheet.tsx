'use client';
// What a scorer may say of a ball beside the score: where it went, the shot, the kind of ball, who fielded, a note, a film
// of it. All of it optional; nothing of it is counted. Comes only when it is asked for.
import { useState } from 'react';
import {
  ballInWords,
  capital,
  noRemark,
  otherSide,
  pitches,
  pitchInWords,
  shotInWords,
  shots,
  type Ball,
  type Hand,
  type Innings,
  type Remark,
  type Seq,
} from '@/engine';
import { Button } from '../ui/button';
import { Select, TextArea, TextField } from '../ui/field';
import { findBall } from './correction';
import { playersOf } from './desk';
import { FieldTap } from './field-tap';
import { filmOf, momentOf } from './film';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

export default function RemarkSheet(frame: SheetFrame & { readonly seq: Seq }) {
  const found = findBall(frame.desk.book.state.innings, frame.seq);
  return found === null ? null : <RemarkForm {...frame} {...found} />;
}

function RemarkForm({
  desk,
  theme,
  close,
  innings,
  ball,
}: SheetFrame & { readonly innings: Innings; readonly ball: Ball }) {
  const said = ball.delivery.remark ?? noRemark;
  const [remark, setRemark] = useState<Remark>(said);
  const [film, setFilm] = useState({
    url: said.video?.url ?? '',
    moment: said.video === null ? '' : momentOf(said.video.atSeconds),
  });
  const [error, setError] = useState<string | null>(null);
  const set = (change: Partial<Remark>) => setRemark({ ...remark, ...change });
  const hand = remark.hand ?? usualHand(innings, ball);
  const fielders = playersOf(desk.book.state, otherSide(innings.batting));

  const { say } = desk.names;
  const save = () => {
    const filmed = filmOf(film.url, film.moment);
    if (!filmed.ok) return setError(say(`film.${filmed.why}`));
    const { place, shot, pitch, fielder } = remark;
    const note = remark.note?.trim() ?? '';
    desk.enter({
      type: 'RemarkBall',
      target: ball.seq,
      remark: {
        ...{ place, shot, pitch, note: note === '' ? null : note, video: filmed.video },
        ...(place === null ? {} : { hand }),
        ...(fielder === undefined ? {} : { fielder }),
      },
    });
    close();
  };
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={`${ball.over}.${ball.ballInOver}: ${ballInWords(ball, desk.names)}`}
      description={say('said.how')}
      footer={
        <Button wide onClick={save}>
          {say('said.keep')}
        </Button>
      }
    >
      <div className="grid grid-cols-1 gap-4">
        <FieldTap speech={desk.names} place={remark.place} hand={hand} onPlace={(place) => set({ place })} />
        <Toggles
          name={say('said.bats')}
          options={['right', 'left'] as const}
          label={(one) => say(`said.${one}`)}
          value={hand}
          onChange={(next) => set({ hand: next ?? hand })}
        />
        <Toggles
          name={say('said.shot')}
          options={shots}
          label={(shot) => capital(shotInWords(shot, desk.names))}
          value={remark.shot}
          onChange={(shot) => set({ shot })}
        />
        <Toggles
          name={say('said.ball')}
          options={pitches}
          label={(pitch) => capital(pitchInWords(pitch, desk.names))}
          value={remark.pitch}
          onChange={(pitch) => set({ pitch })}
        />
        <Select
          label={say('said.fieldedBy')}
          value={remark.fielder ?? ''}
          onChange={(event) => set({ fielder: fielders.find((player) => player === event.target.value) })}
        >
          <option value="">{say('said.notSaid')}</option>
          {fielders.map((player) => (
            <option key={player} value={player}>
              {desk.names.player(player)}
            </option>
          ))}
        </Select>
        <TextArea
          label={say('note.label')}
          hint={say('note.everyone')}
          rows={2}
          maxLength={500}
          value={remark.note ?? ''}
          onChange={(event) => set({ note: event.target.value })}
        />
        <div className="grid grid-cols-[1fr_6rem] gap-3">
          <TextField
            label={say('said.film')}
            type="url"
            inputMode="url"
            placeholder="https://"
            maxLength={500}
            value={film.url}
            error={error}
            onChange={(event) => {
              setError(null);
              setFilm({ ...film, url: event.target.value });
            }}
          />
          <TextField
            label={say('said.moment')}
            placeholder="1:23"
            maxLength={10}
            value={film.moment}
            onChange={(event) => setFilm({ ...film, moment: event.target.value })}
          />
        </div>
      </div>
    </PadSheet>
  );
}

/** As the striker stood when it was last said; right-handed where nobody said. */
function usualHand(innings: Innings, { striker }: Ball): Hand {
  const said = innings.balls.findLast(
    (ball) => ball.striker === striker && ball.delivery.remark?.hand !== undefined,
  );
  return said?.delivery.remark?.hand ?? 'right';
}

/** One of a few words, or none: a second tap puts it out. */
function Toggles<V extends string>(props: {
  readonly name: string;
  readonly options: readonly V[];
  readonly label: (option: V) => string;
  readonly value: string | null;
  readonly onChange: (value: V | null) => void;
}) {
  const { name, options, label, value, onChange } = props;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{name}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <button
            key={option}
            type="button"
            aria-pressed={value === option}
            onClick={() => onChange(value === option ? null : option)}
            className="min-h-11 rounded-md border border-edge px-3 text-sm font-medium aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
          >
            {label(option)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
