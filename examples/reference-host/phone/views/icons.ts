import { svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';

const line = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const backIcon = line(svg`<path d="m14.5 5.5-6.5 6.5 6.5 6.5" />`);
export const plusIcon = line(svg`<path d="M12 5v14M5 12h14" />`);
export const closeIcon = line(svg`<path d="m6.5 6.5 11 11m0-11-11 11" />`);
export const copyIcon = line(
  svg`<rect x="9" y="9" width="11" height="11" rx="2.5" /><path d="M15 5.5A1.5 1.5 0 0 0 13.5 4h-8A1.5 1.5 0 0 0 4 5.5v8A1.5 1.5 0 0 0 5.5 15" />`,
);
export const checkIcon = line(svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`);
export const removeIcon = line(
  svg`<path d="M4.5 7h15M10 11v5.5m4-5.5v5.5M6.5 7l.8 11.2A2 2 0 0 0 9.3 20h5.4a2 2 0 0 0 2-1.8L17.5 7M9 7V5a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2" />`,
);
export const cameraIcon = line(
  svg`<path d="M4 8.5A1.5 1.5 0 0 1 5.5 7h2L9 4.8h6L16.5 7h2A1.5 1.5 0 0 1 20 8.5v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5z" /><circle cx="12" cy="12.8" r="3.4" />`,
);
export const imageIcon = line(
  svg`<rect x="4" y="5" width="16" height="14" rx="2.5" /><circle cx="9" cy="10" r="1.6" /><path d="m5 17.5 4.5-4 3 2.5 3-3.5 4 4" />`,
);
export const warningIcon = line(svg`<path d="M12 4.5 3.5 19h17zM12 10v4.2m0 2.4v.1" />`);
export const clockIcon = line(svg`<circle cx="12" cy="12" r="8" /><path d="M12 7.5V12l3 2" />`);
export const bellIcon = line(svg`<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4" />`);

/** The app's mark: an arch that ends in a tick. */
export const mark = html`<svg class="mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
  <rect class="mark-plate" width="64" height="64" rx="18" />
  <path class="mark-arch" d="M17 43V31a12 12 0 0 1 24 0v3" />
  <path class="mark-tick" d="m33 41 6 6 11-13" />
</svg>`;

/** A phone that nods: for the screen without accounts. */
export const emptyPicture = html`<svg class="picture" viewBox="0 0 200 160" aria-hidden="true" focusable="false">
  <circle class="picture-glow" cx="100" cy="82" r="70" />
  <rect class="picture-body" x="66" y="18" width="68" height="128" rx="16" />
  <path class="picture-line" d="M92 29h16" />
  <rect class="picture-card" x="44" y="62" width="112" height="50" rx="14" />
  <circle class="picture-badge" cx="68" cy="87" r="13" />
  <path class="picture-tick" d="m62 87.5 4.5 4.5 8-9.5" />
  <path class="picture-line" d="M92 80h48M92 94h30" />
</svg>`;
