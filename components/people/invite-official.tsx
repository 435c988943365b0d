'use client';
// Gives an office at a match: which one, and the one-time link for whoever is to have it.
import { useState } from 'react';
import { Choice } from '../ui/choice';
import { OneTimeLink, type MadeLink } from './one-time-link';

/** What can be given, as the choice names it. */
export type OfficeChoice = 'scorer' | 'guest' | 'umpire' | 'captain0' | 'captain1';

export function InviteOfficial(props: {
  /** In the order of the match's sides. */
  readonly teams: readonly [string, string];
  readonly invite: (choice: OfficeChoice) => Promise<MadeLink | { readonly problem: string }>;
}) {
  const [choice, choose] = useState<OfficeChoice>('guest');
  const [home, away] = props.teams;
  return (
    <OneTimeLink key={choice} label="Make a one-time link" make={() => props.invite(choice)}>
      <Choice
        legend="Who is it for?"
        name="office"
        value={choice}
        onChange={choose}
        options={[
          { value: 'guest', label: 'Guest scorer', hint: 'scores without an account' },
          { value: 'scorer', label: 'Scorer', hint: 'signs in, or makes an account' },
          { value: 'umpire', label: 'Umpire' },
          { value: 'captain0', label: `Captain of ${home}` },
          { value: 'captain1', label: `Captain of ${away}` },
        ]}
      />
    </OneTimeLink>
  );
}
