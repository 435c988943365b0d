// Instead of the pad, where the browser keeps nothing on the device: a private window, or storage switched off. A pad there
// would lose every ball that the network does.
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';

/** `boardPath` null: the server doesn't know the match. */
export function NothingKept({ boardPath }: { readonly boardPath: string | null }) {
  return (
    <Page
      title="This browser keeps nothing"
      width="narrow"
      lead="The pad must put each ball on the device before it says done. Here it can’t, so it does not begin."
    >
      <Notice kind="warn" title="What to do" urgent>
        <ul className="list-disc pl-5">
          <li>In a private window: open this address in an ordinary one.</li>
          <li>Else allow this site to store data in the browser’s settings, and load the page again.</li>
          <li>Or score on another device. What was recorded is safe on the server.</li>
        </ul>
      </Notice>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button onClick={() => location.reload()}>Try again</Button>
        {boardPath === null ? null : (
          <Button look="outline" asChild>
            <a href={boardPath}>Open the board</a>
          </Button>
        )}
      </div>
    </Page>
  );
}
