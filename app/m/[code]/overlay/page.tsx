// Where a broadcaster makes the address of an overlay, by choices, and sees it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import type { SiteSpeech } from '@/words/messages';
import { speechHere } from '../../../language/language';
import { overlayOptions } from '../../../o/[code]/options';
import { pageOrigin } from '../../../page-origin';
import { SiteHeader } from '../../../site-header';
import { findMatch } from '../find-match';
import { OverlayChooser, type ChooserWords } from './overlay-chooser';

type Props = { readonly params: Promise<{ code: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await speechHere()).say('overlay.title'),
  robots: { index: false },
});

export default async function OverlayPage({ params }: Props) {
  const found = await findMatch((await params).code);
  if (!found.ok) notFound();
  const speech = await speechHere();
  const { say } = speech;
  const { match } = found.value;
  const playing = match.status === 'live' || match.status === 'stopped' || match.status === 'finished';
  const first = { ...overlayOptions(new URLSearchParams()), mock: !playing };
  return (
    <>
      <SiteHeader />
      <Page title={say('overlay.title')} lead={say('overlay.lead')}>
        <p className="mb-6">
          <PageLink
            href={`/m/${match.code}`}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            {say('share.back')}
          </PageLink>
        </p>
        <OverlayChooser
          address={`${await pageOrigin()}/o/${match.code}`}
          first={first}
          words={wordsIn(speech)}
        />
      </Page>
    </>
  );
}

/** The words of the choices. */
const wordsIn = ({ say }: SiteSpeech): ChooserWords => ({
  layout: say('overlay.layout'),
  theme: say('overlay.theme'),
  pos: say('overlay.pos'),
  accent: say('overlay.accent'),
  scale: say('overlay.scale'),
  delay: say('overlay.delay'),
  show: say('overlay.show'),
  motion: say('overlay.motion'),
  mock: say('overlay.mock'),
  address: say('overlay.address'),
  preview: say('overlay.preview'),
  open: say('overlay.open'),
  copy: say('share.copy'),
  copied: say('share.copied'),
  layouts: {
    bug: say('overlay.layout.bug'),
    lower: say('overlay.layout.lower'),
    over: say('overlay.layout.over'),
    partnership: say('overlay.layout.partnership'),
    card: say('overlay.layout.card'),
  },
  themes: {
    dark: say('overlay.theme.dark'),
    light: say('overlay.theme.light'),
  },
  positions: {
    'top-left': say('overlay.pos.top-left'),
    'top-right': say('overlay.pos.top-right'),
    'bottom-left': say('overlay.pos.bottom-left'),
    'bottom-right': say('overlay.pos.bottom-right'),
    bottom: say('overlay.pos.bottom'),
  },
  parts: {
    score: say('overlay.show.score'),
    line: say('overlay.show.line'),
    batters: say('overlay.show.batters'),
    bowler: say('overlay.show.bowler'),
    balls: say('overlay.show.balls'),
  },
});
