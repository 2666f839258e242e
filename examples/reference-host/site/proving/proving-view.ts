import { html, nothing, type TemplateResult } from 'lit';
import { answerViews } from './answer-views.js';
import type { Proof, Way } from './proof.js';
import type { Acts, Scene } from './scene.js';
import { detailOf, wayTexts } from './way-texts.js';

/** One scene: what is asked, how to answer, and how to go on otherwise. */
export function provingView(proof: Proof, scene: Scene, acts: Acts): TemplateResult {
  if (scene.type === 'choosing') return chooser(proof, acts);
  const { icon, heading } = wayTexts[scene.way.type];
  return html`<div class="proving">
    <span class="picture">${icon}</span>
    <h2 class="title" tabindex="-1">${heading}</h2>
    <div class="stack">${body(scene, acts)}</div>
    ${foot(proof, acts)}
  </div>`;
}

function body(scene: Exclude<Scene, { type: 'choosing' }>, acts: Acts): TemplateResult {
  if (scene.type === 'starting') return html`<p role="status" class="hint">One moment…</p>`;
  if (scene.type === 'stuck') {
    return html`<p role="alert">${scene.why}</p>
      <button type="button" class="primary wide" @click=${() => acts.begin(scene.way)}>Try again</button>`;
  }
  return answerViews[scene.way.type](scene, acts);
}

function foot({ ways }: Proof, acts: Acts): TemplateResult {
  return html`<p class="links">
    ${ways.length > 1 ? html`<button type="button" class="link" @click=${acts.showWays}>Use another way</button>` : nothing}
    <button type="button" class="link" @click=${acts.leave}>Cancel</button>
  </p>`;
}

function chooser({ ways }: Proof, acts: Acts): TemplateResult {
  return html`<div class="proving">
    <h2 class="title" tabindex="-1">How do you want to prove it’s you?</h2>
    <ul class="ways">
      ${ways.map(way => html`<li>${choice(way, acts)}</li>`)}
    </ul>
    <p class="links"><button type="button" class="link" @click=${acts.leave}>Cancel</button></p>
  </div>`;
}

function choice(way: Way, { begin }: Acts): TemplateResult {
  const { icon, choice: name } = wayTexts[way.type];
  return html`<button type="button" class="way" @click=${() => begin(way)}>
    ${icon}
    <span>${name(way)} ${way.name || way.detail ? html`<span class="detail">${detailOf(way)}</span>` : nothing}</span>
  </button>`;
}
