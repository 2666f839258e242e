const marks = /[\u2060\u2066-\u2069]/g;

/** Text as it is read: in one line, and without the marks that keep writing directions apart and words together. */
export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(marks, '').replace(/\s+/g, ' ').trim();
