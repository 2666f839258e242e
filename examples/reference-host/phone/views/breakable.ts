import { html, type TemplateResult } from 'lit';

/** An address that breaks before its `@` when it does not fit on a line. */
export const breakable = (address: string): TemplateResult => {
  const [name, ...rest] = address.split('@');
  return rest.length > 0 ? html`${name}<wbr />@${rest.join('@')}` : html`${name}`;
};
