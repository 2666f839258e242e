/** What is the matter with a code before it is sent. */
export type CodeFlaw = 'empty' | 'too-short' | 'too-long' | 'not-digits';
