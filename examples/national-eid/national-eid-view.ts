import { lateMessage, problemMessage, screen, type MethodView } from 'enrollkit/methods';
import { html, type TemplateResult } from 'lit';
import type { ActorRefFrom } from 'xstate';
import type { nationalEidMachine } from './national-eid-machine.js';
import type { EidTexts } from './texts.js';

/** How each state looks. */
export function nationalEidView(view: MethodView<EidTexts>, hasOthers: boolean): TemplateResult {
  const { texts, messages, headingLevel: level } = view;
  const actor = view.actor as ActorRefFrom<typeof nationalEidMachine>;
  const snapshot = actor.getSnapshot();
  const back = { text: messages.common.back, act: () => actor.send({ type: 'back' }) };
  const another = hasOthers && { text: messages.common.anotherMethod, act: () => actor.send({ type: 'another-method.wanted' }) };
  const late = lateMessage(snapshot, messages);

  if (snapshot.matches('leaving'))
    return screen({
      heading: texts.leavingHeading,
      level,
      body: late,
      primary: { text: messages.common.loading, act: () => undefined, busy: true },
      secondary: back,
    });
  if (snapshot.matches('completing'))
    return screen({
      heading: texts.checkingHeading,
      level,
      body: late,
      primary: { text: messages.common.loading, act: () => undefined, busy: true },
    });
  if (snapshot.matches('unproved')) {
    const { problem } = snapshot.context;
    return screen({
      heading: texts.unprovedHeading,
      level,
      // Not allowed is how the backend says that they did not finish there.
      body: problem?.code === 'not-allowed' ? html`<p>${texts.unprovedBody}</p>` : problemMessage(problem, messages),
      ways: [another],
      primary: { text: texts.go, act: () => actor.send({ type: 'retry' }) },
      secondary: back,
    });
  }
  return screen({
    heading: texts.heading,
    level,
    body: html`<p>${texts.body}</p>`,
    ways: [another],
    primary: { text: texts.go, act: () => actor.send({ type: 'next' }) },
    secondary: back,
  });
}
