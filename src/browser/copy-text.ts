/** Copies a text, on a person's click only. Resolves to whether it did: a browser may not allow it, or not have it outside HTTPS. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
