import { css } from 'lit';

export const stateMapStyles = css`
  :host {
    --line: light-dark(#d5dce2, #37424d);
    --ink: light-dark(#16212b, #e9eef2);
    --quiet: light-dark(#51606e, #a6b3be);
    --lit: light-dark(#0b6478, #74cde1);
    --tint: light-dark(#e8f3f6, #17313a);
    --ground: light-dark(#fff, #14191f);
    --sunken: light-dark(#f6f8fa, #191f26);

    display: block;
    container-type: inline-size;
    color: var(--ink);
    font:
      13px/1.45 system-ui,
      sans-serif;
  }

  * {
    box-sizing: border-box;
  }

  ul,
  ol,
  p,
  h3 {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  h3 {
    margin-block: 16px 4px;
    font-size: 13px;
    font-weight: 600;
  }

  .quiet,
  .note,
  .guard,
  .runs,
  .where {
    color: var(--quiet);
  }

  .machines {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-end: 12px;
  }

  button {
    min-block-size: 32px;
    max-inline-size: 100%;
    padding: 4px 10px;
    border: 1px solid light-dark(#768491, #7d8b98);
    border-radius: 16px;
    background: var(--ground);
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  button[aria-pressed='true'] {
    border-color: var(--lit);
    background: var(--tint);
    box-shadow: inset 0 0 0 1px var(--lit);
  }

  :focus-visible {
    outline: 2px solid light-dark(#0e7f99, #8fe0f2);
    outline-offset: 2px;
  }

  .name {
    font-weight: 600;
  }

  /* So that the wizard and the state it is in are seen together, however long the chart. */
  .frame {
    max-block-size: max(480px, 85vh);
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--sunken);
  }

  .chart {
    position: relative;
    /* Arrows go around on the right. */
    padding: 16px 34px 16px 16px;
  }

  .hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }

  .anywhere {
    margin-block-end: 12px;
    color: var(--quiet);
  }

  .tree {
    columns: 220px;
    column-gap: 36px;
  }

  .state {
    margin-block-end: 14px;
    padding: 8px 10px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--ground);
    break-inside: avoid;
    overflow-wrap: anywhere;
    scroll-margin: 24px;
    transition:
      border-color 160ms,
      background-color 160ms;
  }

  .state[data-kind='final'] {
    border-style: double;
    border-width: 3px;
  }

  .state[aria-current] {
    border-color: var(--lit);
  }

  .state[data-leaf] {
    background: var(--tint);
    box-shadow: 0 0 0 1px var(--lit);
  }

  .state[data-leaf] > .head .name {
    color: var(--lit);
  }

  .state[data-leaf] > .head .name::before {
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 6px;
    border-radius: 50%;
    background: currentColor;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    justify-content: space-between;
  }

  .note {
    font-size: 12px;
  }

  .runs {
    font-size: 12px;
  }

  .exits {
    margin-block-start: 4px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--line);
  }

  .exit {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    font-size: 12px;
  }

  .event {
    font-weight: 500;
  }

  .target {
    margin-inline-start: auto;
    color: var(--quiet);
    text-align: end;
  }

  .target[data-leads]::before {
    content: '→ ' / '';
  }

  .exit[data-taken] {
    border-radius: 4px;
    background: var(--tint);
    box-shadow:
      -3px 0 var(--tint),
      3px 0 var(--tint);
  }

  .exit[data-taken] :is(.event, .target) {
    color: var(--lit);
  }

  .inner {
    margin-block-start: 10px;
  }

  .inner > .state:last-child {
    margin-block-end: 2px;
  }

  /* Such as the two of whatever may take long. */
  .small {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .small > .state {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: 0 6px;
    margin: 0;
    padding: 2px 8px;
    font-size: 12px;
  }

  .small > .state :is(.note, .target) {
    display: none;
  }

  .small > .state > .exits {
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--quiet);
  }

  .arrows {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    /* Nothing lies behind it: what it draws sticks out. */
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    pointer-events: none;
  }

  .arrow {
    fill: none;
    stroke: var(--lit);
    stroke-width: 1.25;
    stroke-opacity: 0.65;
  }

  .arrow.taken {
    stroke-width: 2;
    stroke-opacity: 1;
  }

  marker path {
    fill: var(--lit);
  }

  .steps {
    display: grid;
    gap: 4px;
    font-size: 12px;
    overflow-wrap: anywhere;
  }

  /* Of two lines, the second stands further in. */
  .steps li {
    padding-inline-start: 12px;
    text-indent: -12px;
  }

  .steps .event {
    margin-inline-end: 6px;
  }

  @media (prefers-reduced-motion: reduce) {
    .state {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .state[data-leaf] {
      outline: 3px solid Highlight;
    }

    .state[data-leaf] > .head .name::before {
      background: CanvasText;
      forced-color-adjust: none;
    }

    button[aria-pressed='true'],
    button[aria-pressed='true'] > .where {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
