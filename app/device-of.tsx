'use client';
// On a page of somebody who scores: notes on the device whose it is, with their saved teams, and has the app kept there, so
// that it opens without a network. Shows nothing.
import { useEffect } from 'react';
import { noteDevice } from '@/client/device/note-device';
import type { Scorer, Team } from '@/client/device/shelves';

/** `teams` null: as they were noted before. */
export function DeviceOf(props: {
  readonly scorer: Pick<Scorer, 'id' | 'name'>;
  readonly teams: readonly Team[] | null;
}) {
  const { scorer, teams } = props;
  const { id, name } = scorer;
  useEffect(() => noteDevice({ id, name, teams }), [id, name, teams]);
  return null;
}
