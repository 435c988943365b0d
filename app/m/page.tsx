// Where the "enter a code" form leads: on to the match's page. Codes are written in capitals, however they are typed.
import { redirect } from 'next/navigation';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EnterCode({ searchParams }: Props): Promise<never> {
  const { code } = await searchParams;
  const typed = typeof code === 'string' ? code.replace(/[\s-]/g, '').toUpperCase() : '';
  redirect(typed === '' ? '/' : `/m/${encodeURIComponent(typed)}`);
}
