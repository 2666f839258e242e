import { colourOf, contrast } from '../../test/styles/contrast.js';

/** Something that is read or looked for, and all that it may stand on. */
export interface Pair {
  readonly name: string;
  readonly front: string;
  readonly grounds: readonly string[];
  /** The ratio that WCAG 2.2 asks for: 1.4.3 for text, 1.4.11 for lines. */
  readonly least: 4.5 | 3;
}

const tints = ['--_accent-surface', '--_success-surface', '--_warning-surface', '--_danger-surface'];

const text = (name: string, front: string, ...grounds: readonly string[]): Pair => ({ name, front, grounds, least: 4.5 });
const line = (name: string, front: string, ...grounds: readonly string[]): Pair => ({ name, front, grounds, least: 3 });

/** By the private names, which are what the elements draw with. */
export const pairs: readonly Pair[] = [
  text('Text', '--_text', '--_surface', '--_sunken', ...tints),
  text('Secondary text', '--_muted', '--_surface', '--_sunken', '--_accent-surface'),
  text('Accent', '--_accent', '--_surface', '--_sunken', '--_accent-surface'),
  text('Text on the accent', '--_accent-contrast', '--_accent'),
  text('Success', '--_success', '--_surface', '--_sunken', '--_success-surface'),
  text('Warning', '--_warning', '--_surface', '--_sunken', '--_warning-surface'),
  text('Danger', '--_danger', '--_surface', '--_sunken', '--_danger-surface'),
  text('Text on danger', '--_surface', '--_danger'),
  line('Borders of controls', '--_border-strong', '--_surface', '--_sunken'),
  line('Focus ring', '--_focus', '--_surface', '--_sunken', ...tints),
];

export interface Judged extends Pair {
  /** The ground on which it stands out least, and by how much. */
  readonly ground: string;
  readonly frontColour: string;
  readonly groundColour: string;
  readonly ratio: number;
  readonly passes: boolean;
}

/** Each pair in an element, on the ground that is the hardest for it. */
export function judge(element: Element): readonly Judged[] {
  const names = new Set(pairs.flatMap(({ front, grounds }) => [front, ...grounds]));
  const colours = new Map([...names].map(name => [name, colourOf(element, name)] as const));
  const colour = (name: string): readonly number[] => colours.get(name) ?? [];
  return pairs.map(pair => {
    const [hardest] = pair.grounds
      .map(ground => ({ ground, ratio: contrast(colour(pair.front), colour(ground)) }))
      .sort((one, other) => one.ratio - other.ratio);
    const { ground, ratio } = hardest!;
    const [frontColour, groundColour] = [pair.front, ground].map(name => rgb(colour(name))) as [string, string];
    return { ...pair, ratio, ground, frontColour, groundColour, passes: ratio >= pair.least };
  });
}

const rgb = (parts: readonly number[]): string => `rgb(${parts.join(' ')})`;
