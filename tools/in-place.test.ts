// Nothing that a person reads is written in place: the sources of the pages and their components are parsed, and whatever
// reads like a text must come from the catalogue. Names of formats and programs, and what is entered, may stand.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Said as they are in every language, and why. */
const allowed: Readonly<Record<string, string>> = {
  'Cookie, Accept-Language': 'what an answer depends on, in a header',
  'noopener noreferrer nofollow': 'what a link is, to browsers',
  Scorebox: 'the name of the app',
  ABC123: 'the shape of a code',
  Wd: 'a sign that scorers write the same in every language',
  Nb: 'a sign that scorers write the same in every language',
  Lb: 'a sign that scorers write the same in every language',
  'https://': 'the beginning of an address',
  '1 . 4 W 2lb nb+4 wd+2 Wc Wro(striker@bowler)': 'the notation of an over, as it is typed',
  'Email and password': 'a provider’s name inside next-auth; its own page is not shown',
  'Seen at the wicket': 'a reason entered in the log, which is in English',
  'Put right later': 'a reason entered in the log, which is in English',
  'There is no such match.': 'a failure as programs are told it; pages tell it by its code',
};

/** Attributes and properties whose text is shown or said. */
const told = new Set([
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'label'],
  ...['legend', 'hint', 'lead', 'description', 'placeholder', 'spoken', 'note', 'sure', 'no', 'about'],
  ...['error', 'text', 'message', 'problem', 'said'],
]);

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);
/** Several words as people write them; classes of a style sheet and paths look otherwise. */
const isProse = (text: string): boolean =>
  !/[<{]/.test(text) &&
  (/^\p{Lu}\p{Ll}+[ ,:…’]/u.test(text) ||
    (/\p{L} \p{L}/u.test(text) && /[.?!…’“”](?:$|\s)/u.test(text)) ||
    /^[\p{L}’]+(?: [\p{L}’]+)+$/u.test(text));

type Place = 'told' | 'shown' | 'elsewhere';

/** Where a literal under this node stands. */
function placeIn(node: ts.Node, place: Place): Place {
  if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node))
    return told.has(node.name.getText().replace(/['"]/g, '')) ? 'told' : 'elsewhere';
  if (ts.isJsxExpression(node)) return ts.isJsxAttribute(node.parent) ? place : 'shown';
  return ts.isCallExpression(node) || ts.isBinaryExpression(node) ? 'elsewhere' : place;
}

/** Imports, types, directives, errors thrown at programmers, classes of a style sheet. */
const isNoText = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isThrowStatement(node) ||
  (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)) ||
  (ts.isJsxAttribute(node) && node.name.getText() === 'className') ||
  (ts.isCallExpression(node) && node.expression.getText() === 'classes');

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  if (ts.isTaggedTemplateExpression(node.parent)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ');
}

/** Texts in a source, each with its line. */
function textsIn(source: string, file = 'page.tsx'): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    if (Object.hasOwn(allowed, text)) return;
    found.push(`${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text}`);
  };
  const visit = (node: ts.Node, before: Place): void => {
    if (isNoText(node)) return;
    if (ts.isJsxText(node)) {
      const text = node.text.replace(/&\w+;/g, ' ').trim();
      if (hasWord(text)) note(node, text);
      return;
    }
    const place = placeIn(node, before);
    const text = textOf(node);
    if (text !== null && hasWord(text) && (place === 'elsewhere' ? isProse(text) : !text.startsWith('/')))
      note(node, text);
    ts.forEachChild(node, (child) => visit(child, place));
  };
  visit(tree, 'elsewhere');
  return found;
}

describe('what is found', () => {
  it.each([
    ['text between tags', '<p>Your teams</p>', ['1: Your teams']],
    ['a label', '<nav aria-label="Match" />', ['1: Match']],
    ['a label of two kinds', "<Key spoken={far ? 'far' : 'near'} />", ['1: far', '1: near']],
    ['a word of two kinds', "<p>{one ? 'entry' : 'entries'}</p>", ['1: entry', '1: entries']],
    ['a sentence in a function', "const why = () => 'Give the team a name.';", ['1: Give the team a name.']],
    ['a sentence with a name in it', 'const why = `Alias of ${name}`;', ['1: Alias of  ']],
    ['a page’s title', "const metadata = { title: 'A team' };", ['1: A team']],
    ['a message by its key', "<p title={say('team.title')}>{say('team.members')}</p>", []],
    ['classes of a style sheet', 'const row = \'flex min-h-13 items-center\'; <p className="mb-3" />', []],
    ['a kind that is compared', "<p>{kind === 'live' ? score : null}</p>", []],
    ['an address', '<a href="/teams">{name}</a>', []],
  ])('%s', (_, source, texts) => expect(textsIn(source)).toEqual(texts));
});

const sources = execFileSync('git', ['ls-files', 'app', 'components'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/testing\/|spectator\/sample\.ts$/.test(file));

it('reads every page and component', () => expect(sources.length).toBeGreaterThan(250));

it('finds none in any of them', () => {
  const found = sources.flatMap((file) =>
    textsIn(readFileSync(file, 'utf8'), file).map((text) => `${file}:${text}`),
  );
  expect(found).toEqual([]);
});
