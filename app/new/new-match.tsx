'use client';
// Setting a match up in the browser: it is sent to the server, or, where that can't be reached, begun on this device and
// sent later. Used by the page and by what stands in for it without a network.
import { useRouter } from 'next/navigation';
import { startTransition, useRef, useState } from 'react';
import { newMatchId } from '@/client/command-id';
import { sendPlan } from '@/client/device/arranging';
import { setUpHere } from '@/client/device/new-match';
import type { Scorer, Team } from '@/client/device/shelves';
import type { PadMatch } from '@/client/open-scoring';
import { sendBatch } from '@/client/rest-batch';
import { problemInWords } from '@/components/scorer/problem-words';
import { MatchSetup } from '@/components/setup/match-setup';
import { InScorersLanguage } from '@/components/ui/in-language';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { refusalText, type MatchId } from '@/engine';
import type { MatchPlan } from '@/protocol/match-plan';
import type { Language } from '@/words/languages';
import type { ScorerSpeech } from '@/words/messages';
import { PadShell } from '../m/[code]/score/pad-shell';

type NewMatchProps = {
  readonly language: Language;
  readonly scorer: Pick<Scorer, 'id'>;
  readonly teams: readonly Team[];
  /** ISO 8601, which decides the edition of the Laws. */
  readonly today: string;
  /** There is no network: what is saved on this device is said to be so. */
  readonly offline?: boolean;
};

export function NewMatch(props: NewMatchProps) {
  return (
    <InScorersLanguage language={props.language}>
      {(speech) => <SettingUp {...props} speech={speech} />}
    </InScorersLanguage>
  );
}

function SettingUp(props: NewMatchProps & { readonly speech: ScorerSpeech }) {
  const { language, speech, scorer, teams, today, offline = false } = props;
  const { say } = speech;
  const [begun, setBegun] = useState<PadMatch | null>(null);
  const idOf = useIdOfPlan();
  const router = useRouter();

  /** A sentence where the match could not be made; null where its pad opens. */
  const arrange = async (plan: MatchPlan): Promise<string | null> => {
    const id = idOf(plan);
    const answer = await sendPlan(id, plan);
    if (answer.ok) {
      router.push(`/m/${answer.value.code}/score`);
      return null;
    }
    if (answer.failure.code !== 'UNAVAILABLE') return problemInWords(answer.failure, speech);
    try {
      const match = await setUpHere(id, plan, scorer, new Date());
      if ('refusal' in match) return refusalText(match.refusal, speech);
      history.replaceState(null, '', `/m/${id}/score`);
      startTransition(() => setBegun(match));
      return null;
    } catch {
      return say('setUp.notKept');
    }
  };
  if (begun !== null) return <PadShell language={language} match={begun} send={sendBatch} />;
  return (
    <Page title={say('setUp.page.title')} lead={say('setUp.page.lead')}>
      {offline ? (
        <div className="mb-6">
          <Notice title={say('setUp.offline')}>{say('setUp.offlineHow')}</Notice>
        </div>
      ) : null}
      <MatchSetup speech={speech} teams={teams} today={today} arrange={arrange} />
      <p className="mt-6">
        <a href="/import" className="inline-flex min-h-11 items-center font-semibold text-accent underline">
          {say('setUp.takeIn')}
        </a>
      </p>
    </Page>
  );
}

/** One id for a plan, however often it is sent: an answer that got lost must not make it two matches. */
function useIdOfPlan(): (plan: MatchPlan) => MatchId {
  const last = useRef<{ readonly plan: string; readonly id: MatchId } | null>(null);
  return (plan) => {
    const text = JSON.stringify(plan);
    if (last.current?.plan !== text) last.current = { plan: text, id: newMatchId() };
    return last.current.id;
  };
}
