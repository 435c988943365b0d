'use client';
// Gives an office at a match: which one, and the one-time link for whoever is to have it.
import { useState } from 'react';
import { Choice, type ChoiceOption } from '../ui/choice';
import { OneTimeLink, type MadeLink, type OneTimeTexts } from './one-time-link';

/** What can be given, as the choice names it. */
export type OfficeChoice = 'scorer' | 'guest' | 'umpire' | 'captain0' | 'captain1';

export function InviteOfficial(props: {
  readonly texts: OneTimeTexts & { readonly who: string };
  readonly options: readonly ChoiceOption<OfficeChoice>[];
  readonly invite: (choice: OfficeChoice) => Promise<MadeLink | { readonly problem: string }>;
}) {
  const { texts, options } = props;
  const [choice, choose] = useState<OfficeChoice>('guest');
  return (
    <OneTimeLink key={choice} texts={texts} make={() => props.invite(choice)}>
      <Choice legend={texts.who} name="office" value={choice} onChange={choose} options={options} />
    </OneTimeLink>
  );
}
