/** What is filled in so far in a sheet of questions. Private, and so are its parts. */
export interface SheetContent {
  /** One for each block. */
  readonly drafts: readonly AnswerDraft[];
  /** Whether others who see the screen must not read the answers. */
  readonly isHiding: boolean;
}

export interface AnswerDraft {
  /** The id of the question that is chosen; left out where none is, or one of the person's own. */
  readonly id?: string | undefined;
  /** Whether a question of the person's own is chosen. */
  readonly isOwn: boolean;
  /** The question in the person's own words. Kept while another is chosen. */
  readonly own: string;
  readonly answer: string;
}

export const blankSheet: SheetContent = { drafts: [], isHiding: false };
