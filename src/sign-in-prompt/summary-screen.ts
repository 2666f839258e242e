import { html, nothing, type TemplateResult } from 'lit';
import type { SecurityInfo } from '../contract/security-info.js';
import { approvedPicture } from '../ui/illustrations/approved.js';
import { screen } from '../ui/screen.js';
import { methodList } from './method-list.js';
import type { PromptView } from './prompt-view.js';

/** Nothing is asked any more: what the person has now. */
export const summaryScreen = (view: PromptView, info: SecurityInfo): TemplateResult =>
  screen({
    heading: view.texts.prompt.summaryHeading,
    level: view.level,
    picture: approvedPicture,
    body: html`${info.methods.length ? html`<p>${view.texts.prompt.summaryBody}</p>` : nothing} ${methodList(view, info)}`,
    primary: { text: view.messages.common.done, act: () => view.actor.send({ type: 'done' }) },
  });
