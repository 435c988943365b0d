// Follow a team, or leave it: a plain form, so it works without scripts.
import { Button } from '@/components/ui/button';
import type { TeamName } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';

export type FollowButtonProps = {
  readonly team: TeamName;
  readonly followed: boolean;
  /** Where the reader is, to come back to. */
  readonly back: string;
  readonly speech: SiteSpeech;
};

export function FollowButton({ team, followed, back, speech: { say } }: FollowButtonProps) {
  return (
    <form action="/follow" method="post">
      <input type="hidden" name="team" value={team.id} />
      <input type="hidden" name="back" value={back} />
      <Button
        type="submit"
        look={followed ? 'outline' : 'primary'}
        name="follow"
        value={followed ? 'no' : 'yes'}
        aria-pressed={followed}
      >
        <span aria-hidden>{followed ? '★' : '☆'}</span>
        <span className="sr-only">{say(followed ? 'follow.leave' : 'follow.follow')} </span>
        <span className="max-w-48 truncate">{team.name}</span>
      </Button>
    </form>
  );
}
