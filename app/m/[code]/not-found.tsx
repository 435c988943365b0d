// For the pages beside a match's own, where it is not there or not the asker's.
import type { Metadata } from 'next';
import { speechHere } from '../../language/language';
import { NoMatch } from './no-match';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('noMatch.pageTitle'), robots: { index: false } };
}

export default NoMatch;
