// Whether this device has the pen of a match: remembered from before, asked of the server, taken where it is free and the
// person's office is to score, held by saying now and then that the device is still there. Doesn't know what is written.
import type { HandoverCode, PenHere, PenState } from '@/protocol/pen';
import type { Answer, Trouble } from './fetch-json';
import type { KeptPen } from './device/kept-pen';
import type { PenCalls } from './pen-calls';

export type PenLeaseParts = {
  readonly calls: PenCalls;
  readonly kept: Pick<KeptPen, 'fence' | 'keep'>;
  readonly onChange: (pen: PenHere) => void;
};

export type PenLease = {
  readonly here: () => PenHere;
  /** Asks the server. Resolves with what is known then; where it can't be reached, with what was known before. */
  readonly ask: () => Promise<PenHere>;
  /** A person took it knowingly, having seen whose it is. Null, or why it was not given. */
  readonly take: () => Promise<Trouble | null>;
  /** For the other scorer's device. */
  readonly showCode: (head: number) => Promise<Answer<HandoverCode>>;
  /** By the code on the other device. Null, or why not. */
  readonly handOver: (code: string, head: number, confirmed: boolean) => Promise<Trouble | null>;
  /** Tells the server that the device is still there, where it has the pen. */
  readonly keepUp: () => Promise<void>;
};

/** Who may not score here; every other failure passes. */
const bars = (code: string): boolean => code === 'FORBIDDEN' || code === 'NO_SUCH_MATCH';

export const makePenLease = ({ calls, kept, onChange }: PenLeaseParts): PenLease => {
  const before = kept.fence();
  let here: PenHere = before === null ? { kind: 'unknown' } : { kind: 'mine', fence: before };
  /** Answers come in any order: only the latest asking counts. */
  let asking = 0;

  const set = (next: PenHere): void => {
    here = next;
    kept.keep(next.kind === 'mine' ? next.fence : null);
    onChange(next);
  };
  const learn = (answer: Answer<PenState>): void => {
    if (answer.ok) set(hereOf(answer.value));
    else if (bars(answer.failure.code)) set({ kind: 'barred', message: answer.failure.message });
  };
  const ask = async (): Promise<PenHere> => {
    asking += 1;
    const mine = asking;
    let answer = await calls.see();
    // Only a pad that opens: one that lost it, or watched, leaves a freed pen to whoever asks for it.
    const opens = here.kind === 'unknown';
    if (opens && answer.ok && answer.value.way === 'free' && answer.value.scorer) {
      const taken = await calls.take(answer.value.fence, false);
      answer = taken.ok ? taken : await calls.see();
    }
    if (mine === asking) learn(answer);
    return here;
  };
  return {
    here: () => here,
    ask,
    take: async () => {
      if (here.kind !== 'elsewhere') return null;
      const answer = await calls.take(here.state.fence, true);
      if (!answer.ok) await ask();
      else learn(answer);
      return answer.ok ? null : answer.failure;
    },
    showCode: calls.showCode,
    handOver: async (code, head, confirmed) => {
      const answer = await calls.handOver(code, head, confirmed);
      if (answer.ok && confirmed) learn(answer);
      return answer.ok ? null : answer.failure;
    },
    keepUp: async () => {
      if (here.kind !== 'mine') return;
      const answer = await calls.take(here.fence, false);
      if (!answer.ok && answer.failure.code === 'PEN_TAKEN') await ask();
    },
  };
};

const hereOf = (state: PenState): PenHere =>
  state.way === 'write' ? { kind: 'mine', fence: state.fence } : { kind: 'elsewhere', state };
