/**
 * Rules that axe has, and Storybook or axe itself leaves out unless told: landmarks in a story, the size of targets (WCAG 2.2), and
 * those on trial.
 */
export const rulesLeftOut = [
  'region',
  'target-size',
  'css-orientation-lock',
  'focus-order-semantics',
  'hidden-content',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];
