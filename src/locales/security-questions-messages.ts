import type { AnswerFlaw, QuestionFlaw } from './answer-flaw.js';

/** Setting up security questions. Lengths count in UTF-16 units, which a person takes for characters. */
export interface SecurityQuestionsMessages {
  readonly steps: { readonly learn: string; readonly answer: string };
  readonly aboutHeading: string;
  readonly aboutBody: string;
  readonly onlyForReset: string;
  readonly writeOnly: string;
  readonly othersMayKnow: string;
  readonly unloadedHeading: string;
  readonly answerHeading: string;
  readonly answerIntro: (count: number) => string;
  readonly question: (number: number) => string;
  readonly choose: string;
  readonly writeOwn: string;
  readonly ownQuestion: (number: number) => string;
  readonly ownHint: (longest: number) => string;
  readonly answer: (number: number) => string;
  readonly answerHint: (shortest: number, longest: number) => string;
  readonly spacesNote: string;
  readonly hide: string;
  readonly save: string;
  readonly saving: string;
  readonly summary: (count: number) => string;
  /** `limit`: the length that it has at least or at most, where it is about that. */
  readonly flaws: Readonly<Record<QuestionFlaw | AnswerFlaw, (limit: number) => string>>;
  readonly checkingOutcome: string;
  readonly outcomeUnknownHeading: string;
  readonly outcomeUnknownBody: string;
  readonly checkAgain: string;
  readonly expiredHeading: string;
  readonly expiredBody: string;
  readonly goOn: string;
}
