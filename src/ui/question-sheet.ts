import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isolate } from '../locales/isolate.js';
import { AnnounceEvent } from './announce-event.js';
import { fieldError } from './field-error.js';
import { chevronIcon, icon } from './icons.js';
import { keepPrivate } from './keep-private.js';
import { message } from './message.js';
import { reactive } from './reactive.js';
import { blankSheet, type AnswerDraft, type SheetContent } from './sheet-content.js';
import { uniqueId } from './unique-id.js';

/** What is wrong with the parts of a block, in words. */
export type BlockErrors = Readonly<Partial<Record<BlockPart, string>>>;
export type BlockPart = (typeof parts)[number];

const own = 'own';
const parts = ['question', own, 'answer'] as const;

export interface SheetTexts {
  readonly question: (number: number) => string;
  readonly choose: string;
  readonly writeOwn: string;
  readonly ownQuestion: (number: number) => string;
  readonly ownHint: string;
  readonly answer: (number: number) => string;
  readonly answerHint: string;
  readonly hide: string;
  /** Said before an error to those who cannot see its icon. */
  readonly errorPrefix: string;
  readonly labelled: (label: string, value: string) => string;
  readonly sentences: (...all: readonly string[]) => string;
  /** How many things are wrong, where it is more than one. */
  readonly summary: (count: number) => string;
}

/**
 * @tag enrollkit-question-sheet
 * @summary Blocks in which a person chooses a question, or writes one, and answers it, for use in a form.
 * @private
 *
 * @csspart questions - All blocks.
 * @csspart question - One of them.
 * @csspart field - A field with its label, hint and error.
 * @csspart label - Its label.
 * @csspart hint - Its hint.
 * @csspart error - Its error.
 * @csspart select - The choice of a question.
 * @csspart input - The input for an answer, or for a question.
 * @csspart hide-answers - The line of the box that hides the answers.
 * @csspart checkbox - The box.
 */
export class QuestionSheet extends LitElement {
  static override properties = reactive('questions', 'takesOwn', 'content', 'errors', 'readonly', 'texts');

  /** Those that can be chosen, each once. */
  questions: readonly { readonly id: string; readonly text: string }[] = [];

  /** Whether a question of the person's own can be asked, too. */
  takesOwn = false;

  /** What is filled in. */
  content: SheetContent = blankSheet;

  /** What is wrong, block by block. */
  errors: readonly BlockErrors[] = [];

  /** Whether the answers are being used, so that they must not change. */
  readonly = false;

  texts: SheetTexts | undefined;

  /** Told of everything that is filled in. No event, since those can be listened to from anywhere. */
  changed: (content: SheetContent) => void = () => undefined;

  readonly #id = uniqueId('sheet');
  #wrongCount = 0;

  /** What is filled in, read from the page. */
  read(): SheetContent {
    const blocks = this.querySelectorAll('fieldset');
    const drafts = this.content.drafts.map((draft, index) => (blocks[index] ? this.#draftIn(blocks[index], draft) : draft));
    this.content = { ...this.content, drafts };
    this.changed(this.content);
    return this.content;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move in the document is no leave.
    queueMicrotask(() => {
      if (!this.isConnected) this.content = blankSheet;
    });
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(_changed: PropertyValues): void {
    for (const [index, select] of this.querySelectorAll('select').entries()) {
      keepPrivate(select);
      select.value = this.#valueOf(this.content.drafts[index]);
    }
    const { length } = this.#wrong();
    // The first field that is wrong is given the focus, and says but its own.
    if (length > 1 && length !== this.#wrongCount) this.dispatchEvent(new AnnounceEvent(this.texts?.summary(length) ?? ''));
    this.#wrongCount = length;
  }

  override render(): TemplateResult | typeof nothing {
    const { texts, content } = this;
    if (!texts) return nothing;
    return html`
      ${this.#summary(texts)}
      <label class="ek-check" part="hide-answers">
        <input class="ek-input ek-check-box" part="checkbox" type="checkbox" .checked=${content.isHiding} @change=${this.#hid} />
        <span>${texts.hide}</span>
      </label>
      <div class="ek-questions" part="questions" @input=${this.read}>
        ${content.drafts.map((draft, index) => this.#block(draft, index, texts))}
      </div>
    `;
  }

  #summary(texts: SheetTexts): TemplateResult | typeof nothing {
    const wrong = this.#wrong();
    if (wrong.length < 2) return nothing;
    return message(
      'danger',
      html`<p>${texts.summary(wrong.length)}</p>
        <ul class="ek-ways ek-summary">
          ${wrong.map(
            ({ index, part, error }) =>
              html`<li>
                <button class="ek-link-button" type="button" @click=${() => this.#field(index, part)?.focus()}>
                  ${texts.labelled(texts[part === own ? 'ownQuestion' : part](index + 1), error)}
                </button>
              </li>`,
          )}
        </ul>`,
    );
  }

  #block(draft: AnswerDraft, index: number, texts: SheetTexts): TemplateResult {
    const { readonly, content, errors } = this;
    const error = errors[index] ?? {};
    const id = `${this.#id}-${index}`;
    const number = index + 1;
    // A list cuts off what it has no room for, and who answers has to see what they were asked.
    const chosen = this.questions.find(question => question.id === draft.id);
    const hint = chosen ? texts.sentences(isolate(chosen.text), texts.answerHint) : texts.answerHint;
    const field = (name: BlockPart, label: string, about: string, value: string, flaw = '', masked: boolean) =>
      html`<enrollkit-text-field
        class="ek-wide"
        .name=${name}
        .label=${label}
        .hint=${about}
        .value=${value}
        .error=${flaw}
        .errorPrefix=${texts.errorPrefix}
        .readonly=${readonly}
        .masked=${masked}
      ></enrollkit-text-field>`;

    return html`<div class="ek-question" part="question">
      <fieldset>
        <legend class="ek-label" part="label">
          <label for=${id}>${texts.question(number)}</label>
        </legend>
        <div class="ek-question-fields">
          ${this.#choice(index, id, error.question, texts)}
          ${draft.isOwn ? field(own, texts.ownQuestion(number), texts.ownHint, draft.own, error.own, false) : ''}
          ${field('answer', texts.answer(number), hint, draft.answer, error.answer, content.isHiding)}
        </div>
      </fieldset>
    </div>`;
  }

  #choice(index: number, id: string, error = '', texts: SheetTexts): TemplateResult {
    const isTaken = (wanted: string) => this.content.drafts.some(({ id: taken }, other) => taken === wanted && other !== index);
    return html`<div class="ek-field" part="field">
      ${fieldError(id, texts.errorPrefix, error)}
      <div class="ek-select ek-wide">
        <select
          class="ek-input"
          part="select"
          id=${id}
          autocomplete="off"
          aria-required="true"
          aria-readonly=${this.readonly ? 'true' : nothing}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? `${id}-error` : nothing}
        >
          <option value="-1">${texts.choose}</option>
          ${this.questions.map(
            ({ id: question, text }, place) =>
              html`<option value=${place} ?disabled=${isTaken(question)} ?hidden=${isTaken(question)}>${text}</option>`,
          )}
          ${this.takesOwn ? html`<option value=${own}>${texts.writeOwn}</option>` : ''}
        </select>
        ${icon(chevronIcon)}
      </div>
    </div>`;
  }

  #draftIn(block: Element, draft: AnswerDraft): AnswerDraft {
    const valueOf = (part: BlockPart) => block.querySelector<HTMLInputElement>(`input[name="${part}"]`)?.value;
    const select = block.querySelector('select');
    return {
      // Unlike an input, it cannot be read-only by itself: what was chosen meanwhile is put back.
      ...(select && !this.readonly ? this.#choiceOf(select.value) : draft),
      own: valueOf(own) ?? draft.own,
      answer: valueOf('answer') ?? draft.answer,
    };
  }

  #choiceOf(value: string): Pick<AnswerDraft, 'id' | 'isOwn'> {
    return { isOwn: value === own, id: this.questions[parseInt(value, 10)]?.id };
  }

  /** The place of the question, which no id can be taken for. */
  #valueOf(draft: AnswerDraft | undefined): string {
    return draft?.isOwn ? own : String(this.questions.findIndex(({ id }) => id === draft?.id));
  }

  #wrong(): readonly { readonly index: number; readonly part: BlockPart; readonly error: string }[] {
    return this.errors.flatMap((block, index) =>
      parts.flatMap(part => {
        const isThere = part !== own || this.content.drafts[index]?.isOwn;
        const error = isThere && block[part];
        return error ? [{ index, part, error }] : [];
      }),
    );
  }

  #field(index: number, part: BlockPart): HTMLElement | null | undefined {
    return this.querySelectorAll('fieldset')[index]?.querySelector<HTMLElement>(part === 'question' ? 'select' : `input[name="${part}"]`);
  }

  readonly #hid = (event: Event): void => {
    this.content = { ...this.read(), isHiding: (event.target as HTMLInputElement).checked };
    this.changed(this.content);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-question-sheet': QuestionSheet;
  }
}
