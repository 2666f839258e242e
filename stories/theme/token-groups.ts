import { choice, colour, number, type Control } from './token-controls.js';

interface Group {
  readonly name: string;
  readonly isOpen: boolean;
  readonly controls: Readonly<Record<string, Control>>;
}

/** The control of every token, as a designer looks for them. Those that change a look the most are open. */
export const groups: readonly Group[] = [
  {
    name: 'Accent',
    isOpen: true,
    controls: {
      '--enrollkit-accent': colour('Accent'),
      '--enrollkit-accent-contrast': colour('Text on the accent'),
      '--enrollkit-accent-surface': colour('Tint of the accent'),
      '--enrollkit-focus': colour('Focus ring'),
    },
  },
  {
    name: 'Shape and space',
    isOpen: true,
    controls: {
      '--enrollkit-radius': number('Corners of controls', 0, 24, 1),
      '--enrollkit-radius-large': number('Corners of panels', 0, 32, 1),
      '--enrollkit-space': number('Step of all spaces', 2, 7, 0.5),
      '--enrollkit-control-size': number('Height of controls', 24, 64, 2),
      '--enrollkit-motion': number('Motion', 0, 400, 20, 'ms'),
      '--enrollkit-shadow': choice('Shadow', 'Soft', {
        None: 'none',
        Edge: '0 1px 3px rgb(0 0 0 / 24%)',
        Deep: '0 4px 8px rgb(10 25 35 / 10%), 0 24px 56px -12px rgb(10 25 35 / 32%)',
      }),
    },
  },
  {
    name: 'Type',
    isOpen: true,
    controls: {
      '--enrollkit-font': choice('Font', 'The page’s', {
        System: 'system-ui, sans-serif',
        Humanist: "Optima, Candara, 'Noto Sans', sans-serif",
        Geometric: "Avenir, Montserrat, 'Century Gothic', sans-serif",
        Rounded: "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, sans-serif",
        Serif: "Charter, Georgia, 'Times New Roman', serif",
      }),
      '--enrollkit-font-mono': choice('Font of codes', 'Usual', {
        Typewriter: "'Courier New', Courier, monospace",
        'The browser’s': 'monospace',
      }),
      '--enrollkit-font-size': number('Size of text', 14, 24, 1),
    },
  },
  {
    name: 'Surfaces, text and borders',
    isOpen: false,
    controls: {
      '--enrollkit-surface': colour('Surface'),
      '--enrollkit-surface-sunken': colour('Lower surface'),
      '--enrollkit-text': colour('Text'),
      '--enrollkit-text-muted': colour('Secondary text'),
      '--enrollkit-border': colour('Hairlines'),
      '--enrollkit-border-strong': colour('Borders of controls'),
    },
  },
  {
    name: 'Success, warning and danger',
    isOpen: false,
    controls: {
      '--enrollkit-success': colour('Success'),
      '--enrollkit-success-surface': colour('Tint of success'),
      '--enrollkit-warning': colour('Warning'),
      '--enrollkit-warning-surface': colour('Tint of warning'),
      '--enrollkit-danger': colour('Danger'),
      '--enrollkit-danger-surface': colour('Tint of danger'),
    },
  },
];
