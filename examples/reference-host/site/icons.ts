import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const line = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const keyIcon = line(svg`<circle cx="8" cy="12" r="4" /><path d="M12 12h9m-3 0v3.5M15 12v2.5" />`);
export const phoneIcon = line(svg`<rect x="7" y="3" width="10" height="18" rx="2.5" /><path d="m10 12.2 1.6 1.6 2.8-3.4" />`);
export const codeIcon = line(svg`<rect x="3.5" y="7" width="17" height="10" rx="2.5" /><path d="M8 12h.01M12 12h.01M16 12h.01" />`);
export const messageIcon = line(
  svg`<path d="M5.5 5h13A1.5 1.5 0 0 1 20 6.500v8a1.5 1.5 0 0 1-1.5 1.500H11l-4.5 4v-4h-1A1.5 1.5 0 0 1 4 14.500v-8A1.5 1.5 0 0 1 5.5 5zM8 9h8m-8 3.200h5" />`,
);
export const callIcon = line(
  svg`<path d="M7.6 4.5 10 8.6 8.3 10.400a11.5 11.5 0 0 0 5.3 5.300l1.8-1.7 4.1 2.4-.7 2.700a1.8 1.8 0 0 1-2 1.300A15.5 15.5 0 0 1 3.6 7.200a1.8 1.8 0 0 1 1.3-2z" />`,
);
export const sheetIcon = line(svg`<path d="M6.5 3.500h8L18.5 7.500v13h-12zM14 3.500V8h4.500M9.5 12h6m-6 3.500h4" />`);
export const lockIcon = line(
  svg`<rect x="5" y="10.5" width="14" height="9.5" rx="2.5" /><path d="M8 10.500V8a4 4 0 0 1 8 0v2.500M12 14.500v2" />`,
);
export const mailIcon = line(svg`<rect x="3.5" y="5.5" width="17" height="13" rx="2.5" /><path d="m4.5 7.5 7.5 6 7.5-6" />`);
export const questionIcon = line(
  svg`<circle cx="12" cy="12" r="8.5" /><path d="M9.7 9.500a2.4 2.4 0 1 1 3.4 2.200c-.7.4-1.1.8-1.1 1.600m0 2.600v.1" />`,
);
