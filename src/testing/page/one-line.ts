const isolates = /[\u2066-\u2069]/g;

/** Text as it is read: in one line, and without the marks that keep writing directions apart. */
export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(isolates, '').replace(/\s+/g, ' ').trim();
