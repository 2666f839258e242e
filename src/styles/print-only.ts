import { css } from 'lit';

/** For the page, while one element of it is printed: hides all others, and undoes what the page wants of its root. */
export const printOnlySheet = css`
  @media not print {
    .ek-print-only {
      display: none !important;
    }
  }

  @media print {
    :root,
    body {
      all: revert !important;
    }

    body > :not(.ek-print-only),
    :is(:root, body)::before,
    :is(:root, body)::after {
      display: none !important;
    }
  }
`;
