/** What is the matter with a question that was chosen, or written. */
export type QuestionFlaw = 'not-chosen' | 'asked-twice' | 'not-written' | 'question-too-long';

/** What is the matter with an answer. The last two are the server's to say: it was given before, or it is easily guessed. */
export type AnswerFlaw =
  'empty' | 'too-short' | 'too-long' | 'given-twice' | 'in-question' | 'is-account' | 'repeated' | 'guessable' | 'refused';
