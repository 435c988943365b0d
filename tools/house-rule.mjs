// The lint rule that keeps the import table of tools/house.mjs: an import that crosses to a folder it may not, leaves its
// top folder by a relative path, or names a package its folder may not use, is an error. Reads paths only.
import path from 'node:path';
import { mayImport, mayUsePackages, testPackages } from './house.mjs';

const root = path.resolve(import.meta.dirname, '..');
const isTest = (file) => /\.(test|contract|property)\.tsx?$/.test(file) || /(^|\/)testing\//.test(file);
const topOf = (file) => file.split('/')[0];

/** What is wrong with `specifier` in `file` (path from the root), in a sentence, or null. */
export const breachOf = (file, specifier) => {
  const from = topOf(file);
  const allowed = mayImport[from];
  if (allowed === undefined) return null;
  const isRelative = specifier.startsWith('.');
  if (!isRelative && !specifier.startsWith('@/')) {
    const packages = mayUsePackages[from];
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    if (
      packages === undefined ||
      packages.includes(name) ||
      (isTest(file) && (testPackages.includes(name) || name.startsWith('node:')))
    )
      return null;
    return `${from}/ may use ${packages.join(', ')} only, not ${name}`;
  }
  const target = isRelative ? path.posix.join(path.posix.dirname(file), specifier) : specifier.slice(2);
  const to = topOf(target);
  if (to === from) return isRelative ? null : `inside ${from}/ imports are relative`;
  if (isRelative) return `across folders imports begin with @/: @/${target}`;
  if (allowed.includes(to) || allowed.some((door) => target === door)) return null;
  if (isTest(file) && (to === 'tools' || to === 'engine' || to === 'protocol')) return null;
  // The two ends of the live wire are tested against each other.
  if (isTest(file) && from === 'client' && to === 'server') return null;
  return `${from}/ may not import ${allowed.some((door) => door.startsWith(`${to}/`)) ? target : `${to}/`} (allowed: ${allowed.join(', ') || 'nothing'})`;
};

/** @type {import('eslint').Rule.RuleModule} */
export const houseRule = {
  meta: { type: 'problem', schema: [], messages: { breach: '{{what}}' } },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const what = breachOf(file, node.source.value);
      if (what !== null) context.report({ node: node.source, messageId: 'breach', data: { what } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
