import { css } from 'lit';

/** Of the button that leaves, what is not seen before somebody points at it, or before there is a second screen. */
export const leaveStyles = css`
  /* Where there is no padding around it, it stays inside. */
  [data-appearance='plain'] > .ek-top {
    margin-block-start: 10px;
  }

  [data-appearance='plain'] .ek-leave {
    margin-inline-end: 0;
  }

  .ek-leave {
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .ek-leave:hover {
    background: var(--_sunken);
    color: var(--_text);
  }
`;
