// A reader whose device asks to save data (Save-Data: on) is offered the low-data page, above everything else.
import { headers } from 'next/headers';
import { speechHere } from '../language/language';

export async function LowDataOffer({ path }: { readonly path: string }) {
  if ((await headers()).get('save-data')?.trim().toLowerCase() !== 'on') return null;
  const { say } = await speechHere();
  return (
    <p className="on-board bg-board-raised px-4 text-sm text-board-ink print:hidden">
      {say('low.offer')}{' '}
      <a href={`${path}?data=low`} className="inline-flex min-h-11 items-center font-semibold underline">
        {say('low.use')}
      </a>
    </p>
  );
}
