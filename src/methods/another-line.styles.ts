import { css } from 'lit';

export const anotherLineStyles = css`
  .ek-resend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_s) * 2);
    align-items: center;
  }

  .ek-link-button[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration-style: dotted;
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    .ek-link-button[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
