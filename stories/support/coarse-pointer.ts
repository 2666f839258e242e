/** Has something drawn as on a phone. */
export function withCoarsePointer<Drawn>(draw: () => Drawn): Drawn {
  const { matchMedia } = globalThis;
  globalThis.matchMedia = query => (query === '(pointer: coarse)' ? matchMedia('all') : matchMedia(query));
  try {
    return draw();
  } finally {
    globalThis.matchMedia = matchMedia;
  }
}
