let count = 0;

/** An id that no other element of this library carries on this page, such as `ek-code-3`. */
export const uniqueId = (name: string): string => `ek-${name}-${++count}`;
