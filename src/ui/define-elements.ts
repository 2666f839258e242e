/**
 * Registers elements under their tags. A tag that is taken already is left alone: a page may carry two copies of the library, and the
 * first one wins.
 */
export const defineElements = (table: Record<string, CustomElementConstructor>): void => {
  for (const [tag, element] of Object.entries(table)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
};
