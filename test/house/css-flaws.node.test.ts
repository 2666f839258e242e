import { cssFlaws } from '../../scripts/css-flaws.js';

describe('cssFlaws', () => {
  it.for([
    'left: 0;',
    '.ek-a { margin-left: 1px; }',
    'border-right-color: red;',
    'inset-right: 0;',
    'text-align: left;',
    'float: right;',
    'border-top-left-radius: 1px;',
    'background-position: right 4px center;',
    'padding: 1px 2px 3px 4px;',
    'padding: 0 calc(1px + 2px) 0 calc(1px + 3px);',
    'color: var(--enrollkit-accent);',
  ])('finds %s', line => {
    expect(cssFlaws(line)).toHaveLength(1);
  });

  it.for([
    'margin-inline-start: 1px;',
    'inset-inline-end: 0;',
    'text-align: start;',
    'padding: 1px 2px;',
    'padding: 0 calc(1px + 2px) 0 calc(1px + 2px);',
    'padding: calc(var(--_s) * 2) calc(var(--_s) * 5);',
    'color: var(--_accent);',
    '/* left: 0; */',
  ])('lets %s pass', line => {
    expect(cssFlaws(line)).toEqual([]);
  });

  it('lets the file of the tokens read them, but not set them', () => {
    expect(cssFlaws('--_accent: var(--enrollkit-accent, blue);', { holdsTokens: true })).toEqual([]);
    expect(cssFlaws('--enrollkit-accent: blue;', { holdsTokens: true })).toHaveLength(1);
  });

  it('says which line', () => {
    expect(cssFlaws('a {\n  /* one\n  two */\n  left: 0;\n}')[0]).toMatchObject({ line: 4, text: 'left: 0;' });
  });
});
