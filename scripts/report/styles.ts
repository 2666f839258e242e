import { laterTokens } from '../../src/styles/later-tokens.js';
import { tokens } from '../../src/styles/tokens.js';

/** The page has the colours and measures of what it is about. */
export const reportStyles = `${tokens.cssText}${laterTokens.cssText}
:root {
  color-scheme: light dark;
  font-family: system-ui, sans-serif;
}
body {
  margin: 0;
  background: light-dark(#f3f6f8, #0d1116);
}
.report {
  max-inline-size: 64rem;
  margin: 0 auto;
  padding: calc(var(--_s) * 8) calc(var(--_s) * 4);
}
.report h1 {
  font-size: 1.75rem;
  line-height: 1.25;
}
.report .about {
  color: var(--_muted);
}
.report .figures {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
  gap: calc(var(--_s) * 4);
  margin-block: calc(var(--_s) * 6);
  padding: 0;
  list-style: none;
}
.report .figure,
.report .flaws,
.report table {
  border: 1px solid var(--_border);
  border-radius: var(--_radius-large);
  background: var(--_surface);
  box-shadow: var(--_shadow);
}
.report .figure,
.report .flaws {
  padding: calc(var(--_s) * 4);
}
.report .figure h2 {
  font-size: 1rem;
}
.report .value {
  font-size: 2.25rem;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  line-height: 1.25;
}
.report .verdict {
  margin-block-start: calc(var(--_s) * 3);
  font-weight: 600;
  color: var(--_success);
}
.report .verdict::before {
  content: '✓ ' / '';
}
.report .flawed .verdict {
  color: var(--_danger);
}
.report .flawed .verdict::before {
  content: '✕ ' / '';
}
.report .flaws {
  margin-block-end: calc(var(--_s) * 6);
  border-color: var(--_danger);
  overflow-wrap: anywhere;
}
.report .flaws ul {
  padding-inline-start: calc(var(--_s) * 5);
}
.report .tables {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  gap: calc(var(--_s) * 6) calc(var(--_s) * 4);
  align-items: start;
}
.report table {
  inline-size: 100%;
  padding: calc(var(--_s) * 4);
  border-spacing: 0;
  font-size: 0.875rem;
}
.report caption {
  padding-block-end: calc(var(--_s) * 2);
  text-align: start;
  font-size: 1rem;
  font-weight: 600;
}
.report :is(th, td) {
  padding: calc(var(--_s) * 1.5) calc(var(--_s) * 2);
  border-block-end: 1px solid var(--_border);
  text-align: end;
  font-variant-numeric: tabular-nums;
}
.report tbody tr:last-child > * {
  border-block-end: 0;
}
.report :is(th:first-child, tbody th) {
  padding-inline-start: 0;
  text-align: start;
}
.report tbody th {
  font-weight: 400;
}
@media (width < 30rem) {
  .report table {
    padding: calc(var(--_s) * 3);
  }
  .report :is(th, td) {
    padding-inline: var(--_s) 0;
  }
  .report tbody th {
    overflow-wrap: anywhere;
  }
}
`;
