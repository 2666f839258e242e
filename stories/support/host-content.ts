import { html } from 'lit';
import type { HostContent } from '../../src/ui/host-content.js';

/** What a host of a name shows around what is ours. */
export const hostContent: HostContent = {
  header: html`<p style="margin: 0; font-weight: 700; letter-spacing: 0.02em">Contoso</p>`,
  help: html`<p style="margin: 0">Need a hand? <a href="https://contoso.example/help" style="color: inherit">Call the service desk</a></p>`,
  footer: html`<p
    style="margin: 0; padding-block-start: 16px; border-block-start: 1px solid light-dark(#dbe1e6, #323c47); font-size: 0.875em"
  >
    <a href="https://contoso.example/privacy" style="color: inherit">Privacy statement</a>
  </p>`,
  appLinks: html`<p style="margin: 0">
    Our own phones have the app already. <a href="https://contoso.example/phones" style="color: inherit">Order one</a>
  </p>`,
};
