/** Of a long list of options, this many are shown. */
const mostOptions = 3;

/**
 * An accessibility tree as it is kept beside a test: without what is different every time, which is what nobody may read there, and
 * without the most of a long choice.
 */
export function readableTree(tree: string): string {
  return shortened(tree.split('\n')).map(masked).join('\n');
}

/** A country is one of some two hundred and forty. */
function shortened(lines: readonly string[]): string[] {
  let count = 0;
  return lines.flatMap(line => {
    const isOption = /^\s*- option /.test(line);
    count = isOption ? count + 1 : 0;
    if (!isOption || count <= mostOptions || line.includes('[selected]')) return [line];
    return count === mostOptions + 1 ? [`${/^\s*/.exec(line)?.[0] ?? ''}- …`] : [];
  });
}

/** What a person typed, and what only they may read. */
const masks: readonly (readonly [RegExp, string])[] = [
  [/^(\s*- (?:textbox|spinbutton|searchbox) .*?): .+$/, '$1: (filled in)'],
  [/(?:[A-Z2-7] ){5}- (?:[A-Z2-7] ?){5}/, '(a recovery code)'],
  [/(?:(?:[a-z2-7] ?){4}(?:, |$)){4}/, '(the password)'],
  // What was announced goes by itself.
  [/^(\s*- (?:status|alert)): .+$/, '$1'],
  [/(app|is) \d \d/, '$1 (the number)'],
  // They are drawn by nobody.
  [/[\u2066-\u2069]/g, ''],
];

const masked = (line: string): string => masks.reduce((text, [pattern, mask]) => text.replace(pattern, mask), line);
