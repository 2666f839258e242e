import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandSheet } from '../../stories/theme/brand.js';
import { docPages, root, samples, samplesOf } from './doc-pages.js';
import { exportedNames, typeCheck } from './type-check.js';

interface Named {
  readonly name: string;
}
interface Declared {
  readonly tagName?: string;
  readonly members?: readonly { readonly attribute?: string }[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  modules: readonly { declarations: readonly Declared[] }[];
};
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const names = (list: 'cssParts' | 'cssProperties'): Set<string> =>
  new Set(elements.flatMap(element => (element[list] ?? []).map(({ name }) => name)));

const written = (language: string): typeof samples => samples.filter(sample => sample.language === language);
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

describe('the pages of the docs', () => {
  it('have samples of code, in languages that are looked at here', () => {
    expect(written('ts').length).toBeGreaterThan(10);
    expect(new Set(samples.map(({ language }) => language))).toEqual(new Set(['ts', 'html', 'css', 'sh', 'http']));
  });

  it('have samples that compile', () => {
    expect(typeCheck(written('ts'))).toEqual([]);
  });

  it('would be told of one that does not, by its page and line', () => {
    const text = "A text.\n\n```ts\nimport { registerLanguage } from 'enrollkit';\n\nregisterLanguage(7);\n```\n";

    expect(typeCheck(samplesOf({ path: 'stories/docs/page.mdx', text }))).toEqual([
      expect.stringMatching(/^stories\/docs\/page\.mdx:6: Expected 2 arguments/),
    ]);
  });

  it('name the elements and their attributes as they are', () => {
    const everywhere = ['lang', 'id', 'class', 'slot', 'dir'];
    const unknown = written('html').flatMap(({ page, code }) =>
      [...code.matchAll(/<(enrollkit-[\w-]+)([^>]*)>/g)].flatMap(([, tag = '', rest = '']) => {
        const element = elements.find(({ tagName }) => tagName === tag);
        const known = [...everywhere, ...(element?.members ?? []).map(({ attribute }) => attribute)];
        const wrong = matches(rest, /\s([\w-]+)(?==|\s|$)/g).filter(attribute => !known.includes(attribute));
        return element ? wrong.map(attribute => `${page}: ${tag} ${attribute}`) : [`${page}: ${tag}`];
      }),
    );

    expect(unknown).toEqual([]);
  });

  it('import nothing that the package does not export', () => {
    const imported = samples.flatMap(({ code }) => matches(code, /(?:from|import) '(enrollkit[^']*)'/g));

    expect(imported.filter(name => !exportedNames.includes(name))).toEqual([]);
  });

  it('make a brand of one colour as it is tested', () => {
    const [sheet] = written('css').filter(({ code }) => code.includes('--brand:'));

    expect(sheet?.code).toBe(brandSheet('#e4007c'));
  });

  it('name tokens and parts that there are', () => {
    const tokens = names('cssProperties');
    const parts = names('cssParts');
    const text = docPages.map(page => page.text).join('\n');

    expect(matches(text, /(--enrollkit-[a-z-]*[a-z])/g).filter(token => !tokens.has(token))).toEqual([]);
    expect(matches(text, /::part\(([\w-]+)\)/g).filter(part => !parts.has(part))).toEqual([]);
  });

  it('name files that there are, and tests by their titles', () => {
    const text = docPages.map(page => page.text).join('\n');
    const files = matches(text, /`((?:src|test|stories|examples|bench|scripts)\/[\w./-]+\.\w+)`/g);
    const wrong = [...text.matchAll(/`(test\/[\w./-]+\.test\.ts)`((?:[:,]? _[^_\n]+_)+)/g)].flatMap(([, path = '', titles = '']) => {
      const source = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
      return matches(titles, /_([^_]+)_/g)
        .filter(title => !source.includes(title))
        .map(title => `${path}: ${title}`);
    });

    expect(files.filter(path => !existsSync(join(root, path)))).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('lead to pages and stories that there are', () => {
    const titles = docPages.map(page => /<Meta title="([^"]+)"/.exec(page.text)?.[1] ?? '');
    const ids = titles.map(title => title.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
    const wanted = docPages.flatMap(page => matches(page.text, /\?path=\/docs\/([\w-]+)--docs/g));

    expect(titles).not.toContain('');
    expect(wanted.filter(id => !ids.includes(id) && !id.endsWith('-journey'))).toEqual([]);
  });
});
