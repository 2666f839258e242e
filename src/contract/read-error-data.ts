const flaws = ['malformed', 'work-address', 'country-not-served', 'number-not-served', 'too-short', 'too-long', 'repeated', 'guessable'];

const readers: Readonly<Record<string, (value: unknown) => boolean>> = {
  attemptsLeft: isCount,
  limit: isCount,
  index: isCount,
  reason: value => typeof value === 'string' && flaws.includes(value),
  retryAfter: value => typeof value === 'number' || typeof value === 'string' || value instanceof Date,
  methods: value => Array.isArray(value) && value.length <= 20 && value.every(method => typeof method === 'string' && method.length <= 200),
};

/** What may be shown or reckoned with of the data of an error, whoever made it. Never throws. */
export function readErrorData(data: unknown): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  try {
    for (const [name, isReadable] of Object.entries(readers)) {
      const value = Object.hasOwn(data as object, name) ? (data as Record<string, unknown>)[name] : undefined;
      if (isReadable(value)) read[name] = value;
    }
  } catch {
    // No object, or one whose getters throw: what was read until then is kept.
  }
  return read;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
