// @vitest-environment happy-dom
// What is said to the scorer stays while the server acknowledges what was tapped before, and goes with the next entry.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { fold, presets, type Scorebook } from '@/engine';
import { arranged, bowl } from '@/engine/notation/play';
import { usePassingSentence } from './passing-sentence';

function Said({ book }: { readonly book: Scorebook }) {
  const [said, tell] = usePassingSentence(book);
  return <button onClick={() => tell('Law 17.6')}>{said ?? 'nothing'}</button>;
}

test('a sentence outlives an acknowledgement, and passes with the next ball', () => {
  const book = bowl(arranged(presets.t20), '1');
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const show = (next: Scorebook) => flushSync(() => root.render(<Said book={next} />));
  show(book);
  flushSync(() => place.querySelector('button')?.click());
  expect(place.textContent).toBe('Law 17.6');
  // The same log as the server has it: another book of the same entries.
  show(fold(book.entries));
  expect(place.textContent).toBe('Law 17.6');
  show(bowl(book, '2'));
  expect(place.textContent).toBe('nothing');
  root.unmount();
});
