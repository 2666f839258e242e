/** What is the matter with a question that was chosen, or written. */
export type QuestionFlaw = 'not-chosen' | 'asked-twice' | 'not-written' | 'question-too-long';

/** What is the matter with an answer. */
export type AnswerFlaw = 'empty' | 'too-short' | 'too-long' | 'given-twice' | 'in-question' | 'is-account' | RefusedAnswer;

/** What only the server finds. How long it wants an answer that is of the length it asked for, it does not say. */
export type RefusedAnswer = 'longer' | 'shorter' | 'repeated' | 'guessable' | 'refused';
