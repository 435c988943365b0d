// next-auth's own addresses, for programs and for its client; our pages sign in through server actions.
import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { authOptions } from '../options';

type Context = { readonly params: Promise<{ nextauth: string[] }> };

const handle = async (request: NextRequest, context: Context): Promise<Response> => {
  const answer: unknown = await NextAuth(request, context, authOptions());
  if (answer instanceof Response) return answer;
  throw new Error('next-auth gave no response');
};

export { handle as GET, handle as POST };
