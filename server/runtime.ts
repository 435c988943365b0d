// The one door through which pages and server actions reach the running server. Next bundles routes apart from the
// custom server, so a module imported by both would live twice; this registry on globalThis is the one thing they share.
// Holds types and the registry only: every part is made in server/index.ts.
import type { MatchId, PlayerId, Result, TeamId } from '@/engine';
import type { Outcome } from '@/protocol/errors';
import type { HandOver, HandoverCode, PenState, ShowCode, TakePen } from '@/protocol/pen';
import type {
  InvitationView,
  Invited,
  MatchPeople,
  NewInvitation,
  Office,
  OpenedInvitation,
  OpenInvitation,
  TeamPeople,
} from '@/protocol/people';
import type { BatchAnswer, CommandRequest } from '@/protocol/recording';
import type { MatchStatus } from '@/protocol/announcements';
import type { ShownAs } from '@/protocol/roster';
import type { Snapshot } from '@/protocol/frame';
import type { MatchPlan } from '@/protocol/match-plan';

/** Somebody with an id of their own. */
export type Person =
  | { readonly kind: 'account'; readonly accountId: string; readonly name: string; readonly admin: boolean }
  /** Came by a one-time link, without signing up; has an id as accounts have. */
  | { readonly kind: 'guest'; readonly accountId: string; readonly name: string };

/** Who asks: made from a session, a bearer token or a spectator token, never from what a client says of itself. */
export type Viewer =
  | Person
  /** Holds a token to watch one match; `handedTo` whom, it is good while they may watch themselves. */
  | { readonly kind: 'spectator'; readonly matchId: MatchId; readonly handedTo: Person | null }
  | { readonly kind: 'nobody' };

/** An account without its secrets. */
export type Account = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly admin: boolean;
};

export type Visibility = 'public' | 'private';
/** How a match's balls are agreed: seed of the integrity tiers. */
export type Tier = 'HONOR' | 'SINGLE' | 'DUAL' | 'TRIPLE';

/** A match as lists and page heads show it; `score` lines are made from the log. */
export type MatchSummary = {
  readonly id: MatchId;
  readonly code: string;
  readonly title: string;
  readonly status: MatchStatus;
  readonly visibility: Visibility;
  readonly tier: Tier;
  readonly venue: string;
  /** ISO 8601, or null where nobody said. */
  readonly startsAt: string | null;
  readonly conditionsName: string;
  readonly teams: readonly [string, string];
  readonly teamIds: readonly [TeamId, TeamId];
  /** One a side, as "145/4 (15.3)"; null before the side batted. */
  readonly scores: readonly [string | null, string | null];
  /** In English, for programs. */
  readonly result: string | null;
  readonly outcome: Result | null;
  /** Made by the simulator for a look around; may be removed again. */
  readonly simulated: boolean;
  readonly spectators: number;
};

/** Which matches a list holds: of one status, those that are on (live or stopped), those that are over, or any. */
export type MatchesShown = MatchStatus | 'on' | 'over' | 'any';

/** What is asked of a list; all that is given must fit. */
export type MatchQuery = {
  readonly status: MatchesShown;
  /** Words that must each be found in a team's, player's, venue's or the match's name; null asks for none. */
  readonly search: string | null;
  /** Matches of any of these teams; null is of any team. */
  readonly teams: readonly TeamId[] | null;
  readonly cursor: string | null;
  readonly limit: number;
};

/** A team as anyone may see it who may see one of its matches. */
export type TeamName = { readonly id: TeamId; readonly name: string };

/** One page of matches; `nextCursor` asks for the next, null at the end. */
export type MatchPage = { readonly matches: readonly MatchSummary[]; readonly nextCursor: string | null };

/** All a page needs to draw a match and go on live: the log to fold, the names, what this viewer may do. */
export type MatchView = {
  readonly match: MatchSummary;
  readonly snapshot: Snapshot;
  /** All names in full, for whoever scores; null for everybody else. */
  readonly fullNames: Snapshot['roster']['players'] | null;
  readonly mayScore: boolean;
  readonly mayManage: boolean;
};

/** A match as it is set up; the simulator's own are marked. */
export type NewMatch = Omit<MatchPlan, 'simulated'> & { readonly simulated: boolean };

export type Team = {
  readonly id: TeamId;
  readonly name: string;
  readonly shortName: string;
  readonly players: readonly TeamPlayer[];
};

/** One of a squad, to the team's people: the name in full, and how others read it. */
export type TeamPlayer = {
  readonly id: PlayerId;
  readonly name: string;
  readonly shownAs: ShownAs;
  readonly alias: string | null;
};

/** Who played in a team's latest match, in the order named. */
export type LastXi = {
  readonly players: readonly PlayerId[];
  readonly captain: PlayerId | null;
  readonly keeper: PlayerId | null;
};
/** A team to set a match up with; `lastXi` is null where it has not played yet. */
export type TeamToPick = Team & { readonly lastXi: LastXi | null };

/** What a one-time link leads to. */
export type InvitedTo = { readonly matchId: MatchId } | { readonly teamId: TeamId };
/** A line of text in a drawing. Pixels; `y` is of its base line; it is made to fit into `room`. */
export type DrawnText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly colour: string;
  readonly align: 'start' | 'end';
  readonly room: number;
};

/** A picture to be painted: a ground, boxes on it, texts over them. Pixels; colours as #rrggbb. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly round: number;
    readonly colour: string;
  }[];
  readonly texts: readonly DrawnText[];
};

/** A match as a file to take along. */
export type MatchDownload = { readonly name: string; readonly type: string; readonly body: string };

export type Runtime = {
  readonly accounts: {
    /** The first account is the admin. Failures: EMAIL_TAKEN, MALFORMED, RATE_LIMITED. */
    signUp(
      input: { email: string; password: string; name: string },
      address: string,
    ): Promise<Outcome<Account>>;
    /** Failures: BAD_CREDENTIALS (equal for an unknown email), RATE_LIMITED. */
    signIn(input: { email: string; password: string }, address: string): Promise<Outcome<Account>>;
    byId(id: string): Promise<Account | null>;
    any(): Promise<boolean>;
  };
  readonly teams: {
    ofAccount(viewer: Viewer): Promise<readonly Team[]>;
    /** The same, to set up a match with: who played last is known of each. */
    toPick(viewer: Viewer): Promise<readonly TeamToPick[]>;
    byId(id: TeamId, viewer: Viewer): Promise<Outcome<Team>>;
    create(
      input: { name: string; shortName: string; players: readonly { name: string }[] },
      by: Viewer,
    ): Promise<Outcome<Team>>;
    /**
     * One person was named twice: `gone` is shown under the name of `kept` from now on, in old matches too; logs stay as
     * they are. Failure: MALFORMED where both played in one match, so that they are two.
     */
    mergePlayers(
      id: TeamId,
      players: { readonly kept: PlayerId; readonly gone: PlayerId },
      by: Viewer,
    ): Promise<Outcome<Team>>;
    /** How others read a player's name, in every output. Failure: MALFORMED without an alias where one is wanted. */
    showPlayer(
      id: TeamId,
      player: PlayerId,
      wish: { readonly shownAs: ShownAs; readonly alias: string | null },
      by: Viewer,
    ): Promise<Outcome<Team>>;
  };
  readonly matches: {
    /** Makes the teams and players that are new, the match, its officials (the creator scores), and its first entry. */
    /** `id`: made by the device where that set the match up; the same again is the same match. Failure: MATCH_REUSED. */
    arrange(input: NewMatch, by: Viewer, id?: MatchId): Promise<Outcome<MatchSummary>>;
    /** In order; after the first that is not recorded the rest are held. One command is a batch of one. */
    record(matchId: MatchId, commands: readonly CommandRequest[], by: Viewer): Promise<Outcome<BatchAnswer>>;
    list(query: MatchQuery, viewer: Viewer): Promise<Outcome<MatchPage>>;
    /** Teams with a match that the viewer may list: those of these ids, or whose name has the words. At most 12. */
    teams(
      query: { readonly ids: readonly TeamId[] } | { readonly search: string },
      viewer: Viewer,
    ): Promise<readonly TeamName[]>;
    /**
     * By id, or by a code that was asked for `from` an address (null: by ourselves). A private match of others and an unknown
     * one give the same NO_SUCH_MATCH, also to whoever guessed too many codes.
     */
    view(
      match: { id: MatchId } | { code: string; from: string | null },
      viewer: Viewer,
    ): Promise<Outcome<MatchView>>;
    /** A match as a file, for whoever holds its code. */
    download(match: { code: string }, kind: 'cricsheet' | 'balls' | 'log'): Promise<Outcome<MatchDownload>>;
    /** Only simulated matches, only by an admin. */
    remove(matchId: MatchId, by: Viewer): Promise<Outcome<null>>;
    /** Arranges the match of a Cricsheet file; its balls are the caller's to record, as fast or slow as wanted. */
    arrangeImport(
      file: unknown,
      by: Viewer,
    ): Promise<Outcome<{ match: MatchSummary; commands: readonly CommandRequest[] }>>;
    /** Plays a simulated match into the database, admin only. */
    simulate(by: Viewer): Promise<Outcome<MatchSummary>>;
  };
  /** Who may write a match's log now: one device at a time. */
  readonly pen: {
    /** `device`: the asker's; null where it has none. */
    see(matchId: MatchId, device: string | null, viewer: Viewer): Promise<Outcome<PenState>>;
    /** Takes it; of the device that holds it, says that it is still there. Failure: PEN_TAKEN. */
    take(matchId: MatchId, ask: TakePen, viewer: Viewer): Promise<Outcome<PenState>>;
    /** Only the holder's device. Failures: PEN_TAKEN, STALE where the log has what the device has not. */
    showCode(matchId: MatchId, ask: ShowCode, viewer: Viewer): Promise<Outcome<HandoverCode>>;
    /** Failures: WRONG_CODE, RATE_LIMITED, STALE where a ball came after the figures were compared. */
    handOver(matchId: MatchId, ask: HandOver, viewer: Viewer): Promise<Outcome<PenState>>;
    /** By who manages the match: the pen is nobody's after it. */
    release(matchId: MatchId, seen: number, viewer: Viewer): Promise<Outcome<PenState>>;
  };
  /** Offices at a match, members of a team, and the one-time links to them. */
  readonly people: {
    ofMatch(matchId: MatchId, viewer: Viewer): Promise<Outcome<MatchPeople>>;
    ofTeam(teamId: TeamId, viewer: Viewer): Promise<Outcome<TeamPeople>>;
    /** A link to an office at the match. */
    invite(matchId: MatchId, wanted: NewInvitation, viewer: Viewer): Promise<Outcome<Invited>>;
    /** A link to membership of the team. */
    inviteMember(teamId: TeamId, viewer: Viewer): Promise<Outcome<Invited>>;
    /** Takes a link back that nobody opened. Failure: NO_SUCH_INVITATION. */
    revoke(of: InvitedTo, invitationId: string, viewer: Viewer): Promise<Outcome<null>>;
    /** Takes an office away; the pen with it. Acts at once on who is connected. Failure: NO_SUCH_PERSON. */
    dismiss(
      matchId: MatchId,
      person: { readonly id: string; readonly office: Office },
      viewer: Viewer,
    ): Promise<Outcome<null>>;
    /** Ends a membership; a captain stays. Failure: NO_SUCH_PERSON. */
    dismissMember(teamId: TeamId, accountId: string, viewer: Viewer): Promise<Outcome<null>>;
    /** What a link opens. Failure: NO_SUCH_INVITATION. */
    look(secret: string): Promise<Outcome<InvitationView>>;
    /** Uses a link up. Failures: NO_SUCH_INVITATION, NOT_SIGNED_IN where it needs an account, MALFORMED without a name. */
    open(ask: OpenInvitation, viewer: Viewer): Promise<Outcome<OpenedInvitation>>;
  };
  readonly live: {
    /** A short-lived token to watch (or, for its scorer, to follow) this match live; `code` opens a private one, `from` an address. */
    token(
      matchId: MatchId,
      viewer: Viewer,
      code: { readonly said: string; readonly from: string } | null,
    ): Promise<Outcome<{ token: string; expiresAt: string }>>;
    spectators(matchId: MatchId): number;
    /** Resolves when the match goes on beyond this seq, at the latest after `ms`. */
    moved(matchId: MatchId, after: number, ms: number): Promise<void>;
  };
  /** By which browsers know this server's push messages (VAPID, base64url). */
  readonly pushKey: string;
  /** A drawing as PNG; null where none can be had now. `key` names the same drawing always. */
  readonly paint: (key: string, draw: () => Drawing) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Who stands behind a request's cookies or bearer token. */
  readonly viewerOf: (headers: Headers) => Promise<Viewer>;
  readonly authSecret: string;
  readonly publicUrl: string | null;
  /** The page being drawn shows that there is nothing at its address: its status says 404. */
  readonly namePageMissing: () => void;
  /** Logs an unexpected error and gives the id to show. */
  readonly report: (error: unknown, where: string) => string;
};

declare global {
  // A var, since only a var becomes a property of globalThis: the one place that both bundles see.
  var scoreboxRuntime: Runtime | undefined;
}

/** Called once, by the composition root. */
export const provideRuntime = (made: Runtime): void => {
  globalThis.scoreboxRuntime = made;
};

/** The running server. Throws where there is none: pages are only ever served by ours. */
export const runtime = (): Runtime => {
  const made = globalThis.scoreboxRuntime;
  if (made === undefined)
    throw new Error('The server is not running: start it with npm start or npm run dev');
  return made;
};
