import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Judged } from './contrast-pairs.js';
import type { Scheme } from './read-tokens.js';
import type { Outcomes } from './theme.js';

const schemes: readonly Scheme[] = ['light', 'dark'];

const grounds: Readonly<Record<string, string>> = {
  '--_surface': 'the surface',
  '--_sunken': 'the lower surface',
  '--_accent': 'the accent',
  '--_accent-surface': 'the tint of the accent',
  '--_success-surface': 'the tint of success',
  '--_warning-surface': 'the tint of warning',
  '--_danger': 'danger',
  '--_danger-surface': 'the tint of danger',
};

/** How well all can be read, on the ground where it can be read the least. */
export const contrastView = (outcomes: Outcomes): TemplateResult =>
  html`<section class="studio-panel" lang="en" dir="ltr" aria-label="Contrast">
    <h2>Contrast</h2>
    <p class="editor-verdict" role="status">${verdict(outcomes)}</p>
    <table class="editor-contrast">
      <thead>
        <tr>
          <th scope="col">On its hardest ground</th>
          <th scope="col">Needs</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      <tbody>
        ${outcomes.light.contrast.map(
          ({ name, least }, index) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${least}</td>
              ${schemes.map(scheme => html`<td>${ratioView(outcomes[scheme].contrast[index]!)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;

const ratioView = ({ front, ground, frontColour, groundColour, ratio, least, passes }: Judged): TemplateResult => {
  const isLine = least === 3;
  const colours = { 'background-color': groundColour, [isLine ? 'border-color' : 'color']: frontColour };
  return html`<span class="editor-ratio" ?data-fails=${!passes} title="${front.slice(3)} on ${ground.slice(3)}">
    <span class="editor-sample" data-line=${isLine} aria-hidden="true" style=${styleMap(colours)}>${isLine ? '' : 'Aa'}</span>
    <span
      >${rounded(ratio)} ${passes ? html`<span class="editor-hidden">passes on</span>` : 'fails on'}
      <span class=${passes ? 'editor-hidden' : ''}>${grounds[ground]}</span></span
    >
  </span>`;
};

/** Never up: 4.49 does not pass. */
const rounded = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

function verdict({ light, dark }: Outcomes): string {
  const counts = Object.entries({ light, dark }).flatMap(([scheme, { contrast }]) => {
    const failing = contrast.filter(({ passes }) => !passes).length;
    return failing ? [`${String(failing)} in ${scheme}`] : [];
  });
  return counts.length ? `Too little contrast: ${counts.join(', ')}.` : 'All of it passes WCAG 2.2 AA in both themes.';
}
