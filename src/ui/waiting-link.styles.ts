import { css } from 'lit';

/** A link-like button that cannot be pressed yet. */
export const waitingLinkStyles = css`
  .ek-link-button:is([aria-disabled='true'], :disabled, [inert] *) {
    color: var(--_muted);
    text-decoration-style: dotted;
    cursor: not-allowed;
  }

  .ek-link-button[aria-busy='true'] {
    text-decoration: none;
    cursor: progress;
  }

  @media (forced-colors: active) {
    .ek-link-button:is([aria-disabled='true'], :disabled, [inert] *) {
      color: GrayText;
    }
  }
`;
