/** What the server may keep of a name; longer ones are cut. */
export const longestDeviceName = 60;

const platforms: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android.*Mobile/, 'Android phone'],
  [/Android/, 'Android tablet'],
  [/Macintosh/, 'Mac'],
  [/Windows/, 'Windows PC'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux computer'],
];

/** What this phone is called until its owner says otherwise. */
export const defaultDeviceName = (userAgent: string): string => platforms.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'My phone';
