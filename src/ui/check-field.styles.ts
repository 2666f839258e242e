import { css } from 'lit';

export const checkFieldStyles = css`
  .ek-check {
    display: flex;
    align-items: center;
    gap: calc(var(--_s) * 3);
    min-block-size: var(--_control);
    cursor: pointer;
  }

  .ek-check-box {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    font-size: inherit;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .ek-check-box[aria-invalid='true'] {
    outline: 2px solid var(--_danger);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .ek-check-box[aria-invalid='true']:focus-visible {
    outline-color: var(--_focus);
  }
`;
