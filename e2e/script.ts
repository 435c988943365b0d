// A scorer who never tires: plays the match that a pad has set up on by the simulator, command by command, over the REST
// interface with the pad's own session, having taken the pen from it. For journeys that watch many balls. Doesn't know any page but the session.
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { append, decide, fold, type Command, type Scorebook } from '@/engine';
import { simulate } from '@/engine/simulate/simulate';
import { LogEntry } from '@/engine/vocabulary/schemas';
import { PenState } from '@/protocol/pen';
import { BatchAnswer } from '@/protocol/recording';

const Found = z.object({ matches: z.array(z.object({ id: z.string(), code: z.string() })) });
const Log = z.object({ entries: z.array(LogEntry) });

/** One request takes at most so many commands. */
const most = 100;

export class Script {
  private played = 0;
  private constructor(
    private readonly page: Page,
    private readonly url: string,
    private readonly id: string,
    private readonly commands: readonly Command[],
    private readonly fence: number,
    private book: Scorebook,
  ) {}

  /** Of the match with this code, arranged and not begun; `page` is its scorer's. Any seed is a match. */
  static async of(page: Page, url: string, code: string, seed: number): Promise<Script> {
    const found = Found.parse(await (await page.request.get(`${url}/api/v1/matches`)).json());
    const id = found.matches.find((match) => match.code === code)?.id;
    if (id === undefined) throw new Error(`no match ${code}`);
    const log = Log.parse(await (await page.request.get(`${url}/api/v1/matches/${id}/snapshot`)).json());
    const first = log.entries[0]?.event;
    if (first?.type !== 'matchArranged') throw new Error('the log does not begin with the arrangement');
    const { conditions, sides } = first;
    const commands = [...simulate({ seed, conditions, sides })].filter(({ type }) => type !== 'ArrangeMatch');
    const fence = await penOf(page, `${url}/api/v1/matches/${id}/pen`, url);
    return new Script(page, url, id, commands, fence, fold(log.entries));
  }

  /** The match as recorded so far. */
  get now(): Scorebook {
    return this.book;
  }

  get over(): boolean {
    return this.played >= this.commands.length;
  }

  /** Records everything up to and with the next ball; false where no ball is left. */
  async ball(): Promise<boolean> {
    const next = this.commands.findIndex(({ type }, place) => place >= this.played && type === 'BowlBall');
    await this.record(next < 0 ? this.commands.length : next + 1);
    return next >= 0;
  }

  /** Records the next `balls` balls at once. */
  async balls(balls: number): Promise<void> {
    const places = this.commands.flatMap(({ type }, place) => (type === 'BowlBall' ? [place] : []));
    const begun = places.filter((place) => place < this.played).length;
    await this.record((places[begun + balls - 1] ?? this.commands.length - 1) + 1);
  }

  /** Records what is left. */
  async rest(): Promise<void> {
    await this.record(this.commands.length);
  }

  /** Records a command of a journey's own, outside the script. */
  async also(command: Command): Promise<void> {
    await this.send([command]);
  }

  private async record(until: number): Promise<void> {
    const due = this.commands.slice(this.played, until);
    for (let from = 0; from < due.length; from += most) await this.send(due.slice(from, from + most));
    this.played = until;
  }

  private async send(commands: readonly Command[]): Promise<void> {
    if (commands.length === 0) return;
    const reply = await this.page.request.post(`${this.url}/api/v1/matches/${this.id}/commands`, {
      headers: { origin: this.url },
      data: {
        commands: commands.map((command) => ({ commandId: randomUUID(), command, fence: this.fence })),
      },
    });
    const { results } = BatchAnswer.parse(await reply.json());
    expect(results.map(({ status }) => status)).toEqual(commands.map(() => 'recorded'));
    for (const command of commands) this.follow(command);
  }

  private follow(command: Command): void {
    const decision = decide(this.book, command);
    if (!decision.ok) throw new Error(`not a command of this match: ${decision.refusal.code}`);
    for (const event of decision.events)
      this.book = append(this.book, {
        seq: this.book.entries.length + 1,
        at: '2026-01-01T00:00:00.000Z',
        event,
      });
  }
}

/** Takes the pen, from the pad too; its fence. The pad may be taking a free one at the same moment: then it is asked again. */
const penOf = async (page: Page, address: string, origin: string): Promise<number> => {
  const device = randomUUID();
  let fence = 0;
  await expect
    .poll(async () => {
      const { fence: seen } = PenState.parse(await (await page.request.get(address)).json());
      const reply = await page.request.post(address, {
        headers: { origin },
        data: { device, seen, confirmed: true },
      });
      if (reply.ok()) fence = PenState.parse(await reply.json()).fence;
      return reply.ok();
    })
    .toBe(true);
  return fence;
};
