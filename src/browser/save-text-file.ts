/**
 * Has the browser save a text as a file among the downloads, on a person's click only. Answers whether it could be asked to; whether it
 * did is for the browser to say. The address of the text is given back at once: until then, all scripts of the page could read it.
 */
export const saveTextFile = (name: string, text: string): boolean => {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    // Never on the page, where what records clicks would find it.
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
    return true;
  } catch {
    return false;
  }
};
