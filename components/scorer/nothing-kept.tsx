// Instead of the pad, where the browser keeps nothing on the device: a private window, or storage switched off. A pad there
// would lose every ball that the network does.
import type { ScorerSpeech } from '@/words/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';

/** `boardPath` null: the server doesn't know the match. */
export function NothingKept(props: { readonly speech: ScorerSpeech; readonly boardPath: string | null }) {
  const { boardPath } = props;
  const { say } = props.speech;
  return (
    <Page title={say('kept.title')} width="narrow" lead={say('kept.lead')}>
      <Notice kind="warn" title={say('kept.whatToDo')} urgent>
        <ul className="list-disc pl-5">
          <li>{say('kept.private')}</li>
          <li>{say('kept.allow')}</li>
          <li>{say('kept.another')}</li>
        </ul>
      </Notice>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button onClick={() => location.reload()}>{say('kept.again')}</Button>
        {boardPath === null ? null : (
          <Button look="outline" asChild>
            <a href={boardPath}>{say('pen.board')}</a>
          </Button>
        )}
      </div>
    </Page>
  );
}
