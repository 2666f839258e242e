/** Under which wrong numbers are counted: for the whole account, whichever phone and notification they were for. */
export const numberScope = (userId: string): string => `number:${userId}`;
