'use client';
// One side of a match to be: a saved team or a new one, names typed or pasted one a line, a tick for who plays, captain and
// keeper by one tap each.
import { X } from 'lucide-react';
import type { ScorerSpeech } from '@/words/messages';
import { Button } from '../ui/button';
import { Select, TextArea, TextField } from '../ui/field';
import {
  addTyped,
  emptySide,
  playing,
  removePlayer,
  setPlays,
  sideOfTeam,
  type SavedTeam,
  type SideDraft,
} from './side-draft';

export function SideEditor(props: {
  readonly speech: ScorerSpeech;
  readonly title: string;
  readonly side: SideDraft;
  readonly teams: readonly SavedTeam[];
  readonly wanted: number;
  readonly nameError: string | null;
  readonly playersError: string | null;
  readonly onChange: (side: SideDraft) => void;
}) {
  const { say } = props.speech;
  const { title, side, teams, wanted, nameError, playersError, onChange } = props;
  const team = teams.find((one) => one.id === side.teamId);
  const pick = (id: string) => {
    const picked = teams.find((one) => one.id === id);
    onChange(picked === undefined ? { ...emptySide, name: side.name } : sideOfTeam(picked, wanted));
  };
  return (
    <fieldset className="grid min-w-0 grid-cols-1 content-start gap-3 rounded-lg border border-line bg-raised p-3 sm:p-4">
      <legend className="px-1 text-lg font-bold">{title}</legend>
      {teams.length === 0 ? null : (
        <Select
          label={say('setUp.team')}
          value={side.teamId ?? ''}
          onChange={(event) => pick(event.target.value)}
        >
          <option value="">{say('setUp.newTeam')}</option>
          {teams.map((team) => (
            <option key={team.id} value={team.id}>
              {team.name}
            </option>
          ))}
        </Select>
      )}
      {side.teamId !== null ? null : (
        <TextField
          label={say('setUp.teamName')}
          autoComplete="off"
          maxLength={60}
          value={side.name}
          error={nameError}
          onChange={(event) => onChange({ ...side, name: event.target.value })}
        />
      )}
      {side.teamId !== null && nameError !== null ? (
        <p className="text-sm font-medium text-danger">{nameError}</p>
      ) : null}
      {team?.lastXi === undefined || team.lastXi === null ? null : (
        <p className="flex items-center justify-between gap-2 text-sm text-muted">
          {say('setUp.lastTicked')}
          <Button look="outline" onClick={() => onChange(sideOfTeam(team, wanted))}>
            {say('setUp.lastXi')}
          </Button>
        </p>
      )}
      <TextArea
        label={say('setUp.players')}
        hint={say('setUp.playersHint', { signs: props.speech.list(['(c)', '(wk)']) })}
        rows={side.players.length === 0 ? 6 : 2}
        value={side.typed}
        error={playersError}
        onChange={(event) => onChange({ ...side, typed: event.target.value })}
      />
      <div className="flex items-center justify-between gap-2">
        <p className="figures text-sm text-muted" role="status">
          {say('setUp.playing', { playing: playing(side), wanted })}
        </p>
        <Button
          look="outline"
          disabled={side.typed.trim() === ''}
          onClick={() => onChange(addTyped(side, wanted))}
        >
          {say('setUp.add')}
        </Button>
      </div>
      {side.players.length === 0 ? null : (
        <PlayerList speech={props.speech} side={side} onChange={onChange} />
      )}
    </fieldset>
  );
}

function PlayerList({
  speech: { say },
  side,
  onChange,
}: {
  readonly speech: ScorerSpeech;
  readonly side: SideDraft;
  readonly onChange: (side: SideDraft) => void;
}) {
  const role = (place: number, name: string, key: 'captain' | 'keeper', sign: string) => (
    <button
      type="button"
      aria-pressed={side[key] === place}
      aria-label={say(`setUp.${key}`, { name })}
      onClick={() => onChange({ ...side, [key]: side[key] === place ? null : place })}
      className="size-11 shrink-0 rounded-md border border-edge text-sm font-bold aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
    >
      {sign}
    </button>
  );
  return (
    <ol className="grid grid-cols-1 gap-1">
      {side.players.map(({ name, plays }, place) => (
        <li key={name} className="flex min-w-0 min-h-11 items-center gap-1">
          <label className="flex min-h-11 min-w-0 flex-1 cursor-pointer items-center gap-2 sm:gap-3">
            <input
              type="checkbox"
              checked={plays}
              onChange={(event) => onChange(setPlays(side, place, event.target.checked))}
              className="size-6 shrink-0 accent-accent"
            />
            <span className={`line-clamp-2 leading-tight ${plays ? '' : 'text-muted'}`}>{name}</span>
          </label>
          {plays ? role(place, name, 'captain', 'C') : null}
          {plays ? role(place, name, 'keeper', 'WK') : null}
          <button
            type="button"
            aria-label={say('setUp.remove', { name })}
            onClick={() => onChange(removePlayer(side, place))}
            className="flex size-11 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken"
          >
            <X aria-hidden className="size-5" />
          </button>
        </li>
      ))}
    </ol>
  );
}
