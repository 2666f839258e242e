import type { CSSResult, TemplateResult } from 'lit';
import type { AnyActorRef, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { EnrollmentResult, MethodId, MethodKind, MethodOffer, SecurityInfo } from '../contract/security-info.js';
import type { Language, Messages } from '../locales/messages.js';
import type { HostContent } from '../ui/host-content.js';
import type { AdapterCalls } from './adapter-calls.js';
import type { Problem } from './problem.js';

/**
 * One way of enrolling, built in or a host's own: a machine wired to an adapter, and how each of its states looks. Everything of a
 * method is loaded when a person chooses it, and not before.
 */
export interface EnrollmentMethod<Texts = unknown> {
  /** What it sets up: one kind, or several that differ in little. The offer says which of them a journey is about. */
  readonly kinds: readonly MethodKind[];
  /** Its elements by tag; registered once it is loaded, unless the page has them already. */
  readonly elements: Readonly<Record<string, CustomElementConstructor>>;
  /** Adopted by the shell, whose shadow root (or, without one, document) the elements render into. */
  readonly styles: readonly CSSResult[];
  /** Fetches what it says, in the person's language. A method without it gets `undefined` as its texts. */
  loadTexts?(language: Language): Promise<Texts>;
  /** Prepares one journey. Nothing is called before the machine runs. */
  begin(setting: MethodSetting): MethodRun<Texts>;
}

/** What a journey is given. */
export interface MethodSetting {
  readonly adapter: EnrollmentAdapter;
  /** The only way a method may call the adapter. */
  readonly calls: AdapterCalls;
  readonly offer: MethodOffer;
  readonly info: SecurityInfo;
  /** BCP 47 tag of the language that the page is in when the journey begins; English where the page says nonsense. */
  readonly language: string;
  /** The method that this one takes the place of; `null` for none, which is what every method but those with a number or address gets. */
  readonly replaces: MethodId | null;
  /** Whether the person may choose another method. */
  readonly hasOthers: boolean;
  /** Goes on with a pending enrollment (after a reload) where that was left. */
  readonly resumes: boolean;
}

/** One journey through a method. */
export interface MethodRun<Texts = unknown> {
  /**
   * Understands the events `next`, `back`, `page.returned` and `language.changed` where they make sense (the last with the `language`
   * of the page as `MethodSetting` has it, also when that is the same), and
   * ends with a `MethodOutcome` as its output. Its states carry `MethodMeta`, and the tag `busy` while a call is made, `late` when that
   * takes long.
   */
  readonly machine: AnyStateMachine;
  /** What the machine starts from; no secret. */
  readonly input?: unknown;
  /** The names of its steps in this language, in order. */
  steps(texts: Texts): readonly string[];
  /** What the person sees in the machine's present state. */
  view(view: MethodView<Texts>): TemplateResult;
  /**
   * Leaves for good: secrets are forgotten, and unless it was confirmed, the pending enrollment is cancelled on the server when
   * `abandon` is true (it is false when the page may come back to it).
   */
  release(abandon: boolean): void;
}

/** What a method needs to draw itself. */
export interface MethodView<Texts = unknown> {
  readonly actor: AnyActorRef;
  readonly snapshot: AnyMachineSnapshot;
  /** What all methods say. */
  readonly messages: Messages;
  /** What this one says. */
  readonly texts: Texts;
  readonly headingLevel: number;
  /** What the host shows in it, where it stands in no slot. */
  readonly content: HostContent;
}

/** What the states of a method's machine carry as `meta`. */
export interface MethodMeta {
  /** Which of the method's steps this state belongs to, counted from 0. */
  readonly step: number;
  /**
   * States that share a name show the same screen: going from one to the other does not move focus. Default: the step.
   */
  readonly screen?: string;
}

export type MethodOutcome =
  | { readonly type: 'enrolled'; readonly result: EnrollmentResult }
  /** Towards another method, or the choice among them. */
  | { readonly type: 'left'; readonly to: MethodKind | 'choice' }
  /** It cannot go on, and the person gave up. */
  | { readonly type: 'failed'; readonly problem: Problem };
