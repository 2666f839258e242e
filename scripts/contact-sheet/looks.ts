/** How a story is looked at. */
export interface Look {
  readonly name: string;
  readonly locale: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly forced: boolean;
}

const kinds: readonly Omit<Look, 'width'>[] = [
  { name: 'light', locale: 'en', scheme: 'light', forced: false },
  { name: 'dark', locale: 'en', scheme: 'dark', forced: false },
  { name: 'forced-colours', locale: 'en', scheme: 'dark', forced: true },
  { name: 'right-to-left', locale: 'ar', scheme: 'light', forced: false },
];

/** Every look. */
export const looks: readonly Look[] = [320, 720].flatMap(width =>
  kinds.map(({ name, ...kind }) => ({ ...kind, name: `${name}-${String(width)}`, width })),
);

/** The looks of each language. */
export const turns = [...new Set(looks.map(({ locale }) => locale))].map(locale => ({
  locale,
  looks: looks.filter(look => look.locale === locale),
}));
