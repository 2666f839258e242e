import { html, type TemplateResult } from 'lit';
import type { CodeFlaw } from '../locales/code-flaw.js';
import type { Messages } from '../locales/messages.js';
import type { CodeField } from '../ui/code-field.js';
import { describeProblem } from './describe-problem.js';
import { findCodeFlaw } from './find-code-flaw.js';
import type { Problem } from './problem.js';
import type { Vault } from './vault.js';

/** What is said about a code that is typed. */
export interface CodeTexts {
  readonly codeLabel: string;
  readonly codeHint: (digits: number) => string;
  readonly flaws: Readonly<Record<CodeFlaw, (digits: number) => string>>;
  readonly wrongCode: string;
  readonly attemptsLeft: (count: number) => string;
}

interface CodeEntry {
  readonly texts: CodeTexts;
  readonly messages: Messages;
  readonly digits: number;
  readonly error: string;
  readonly readonly: boolean;
  /** A code that came by itself. Default none. */
  readonly offered?: string;
}

/** The field for a code. */
export const codeEntry = ({ texts, messages, digits, error, readonly, offered = '' }: CodeEntry): TemplateResult =>
  html`<enrollkit-code-field
    class="ek-wide"
    .label=${texts.codeLabel}
    .hint=${texts.codeHint(digits)}
    .error=${error}
    .errorPrefix=${messages.common.error}
    .digits=${digits}
    .readonly=${readonly}
    .offered=${offered}
  ></enrollkit-code-field>`;

type CodeEvent = { type: 'code.malformed'; flaw: CodeFlaw } | { type: 'code.submitted' };

/** What the button beside the field does: a code that may be one waits in the vault, and what is wrong with another is told. */
export const submitCode =
  (actor: { send(event: CodeEvent): void }, secrets: Pick<Vault<{ code: string }>, 'put'>, digits: number) =>
  (form: HTMLFormElement): void => {
    const code = form.querySelector<CodeField>('enrollkit-code-field')?.value ?? '';
    const flaw = findCodeFlaw(code, digits);
    if (!flaw) secrets.put('code', code);
    actor.send(flaw ? { type: 'code.malformed', flaw } : { type: 'code.submitted' });
  };

/** Whether it is the code that was typed which something is wrong with. */
export const isOfCode = ({ code }: Problem): boolean => code === 'code-rejected' || code === 'code-expired' || code === 'invalid-input';

/** What is wrong with the code that was typed; empty when nothing is. */
export function codeError(
  flaw: CodeFlaw | null,
  problem: Problem | null,
  { texts, messages, digits }: Pick<CodeEntry, 'texts' | 'messages' | 'digits'>,
): string {
  if (flaw) return texts.flaws[flaw](digits);
  if (!problem || !isOfCode(problem)) return '';
  const { joining } = messages;
  const isRejected = problem.code === 'code-rejected';
  const text = isRejected ? texts.wrongCode : describeProblem(problem, messages);
  if (problem.attemptsLeft === undefined) return text;
  // A number and what it counts stay together.
  const left = texts.attemptsLeft(problem.attemptsLeft).replace(/(\d) /, '$1\u00a0');
  return joining.sentences(isRejected ? joining.sentence(text) : text, joining.sentence(left));
}
