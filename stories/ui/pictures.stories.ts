import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { addAccountPicture } from '../../src/ui/illustrations/add-account.js';
import { appPasswordPicture } from '../../src/ui/illustrations/app-password.js';
import { approvedPicture } from '../../src/ui/illustrations/approved.js';
import { deniedPicture } from '../../src/ui/illustrations/denied.js';
import { enterNumberPicture } from '../../src/ui/illustrations/enter-number.js';
import { expiredPicture } from '../../src/ui/illustrations/expired.js';
import { emailPicture } from '../../src/ui/illustrations/email.js';
import { getAppPicture } from '../../src/ui/illustrations/get-app.js';
import { passkeyPicture } from '../../src/ui/illustrations/passkey.js';
import { timeOverPicture } from '../../src/ui/illustrations/time-over.js';
import { touchKeyPicture } from '../../src/ui/illustrations/touch-key.js';
import { saveCodesPicture } from '../../src/ui/illustrations/save-codes.js';
import { ringingPicture } from '../../src/ui/illustrations/ringing.js';
import { textMessagePicture } from '../../src/ui/illustrations/text-message.js';
import { questionsPicture } from '../../src/ui/illustrations/questions.js';
import * as firstIcons from '../../src/ui/icons.js';
import * as laterIcons from '../../src/ui/later-icons.js';
import { onStage } from '../support/story-stage.js';

export default { title: 'UI/Pictures' } satisfies Meta;

const pictures: Readonly<Record<string, TemplateResult>> = {
  'Get the app': getAppPicture,
  'Add account': addAccountPicture,
  'Enter a number': enterNumberPicture,
  'Save codes': saveCodesPicture,
  'App password': appPasswordPicture,
  Approved: approvedPicture,
  Denied: deniedPicture,
  Expired: expiredPicture,
  'Time over': timeOverPicture,
  Passkey: passkeyPicture,
  'Touch the key': touchKeyPicture,
  Ringing: ringingPicture,
  'Text message': textMessagePicture,
  Email: emailPicture,
  Questions: questionsPicture,
};

export const Illustrations: StoryObj = {
  render: () => onStage(Object.entries(pictures).map(([name, picture]) => html`<p>${name}</p>${picture}`)), // prettier-ignore
};

const { icon, ...strokes } = { ...firstIcons, ...laterIcons };

export const Icons: StoryObj = {
  render: () =>
    onStage(
      Object.entries(strokes).map(
        ([name, path]) => html`<p style="display: flex; align-items: center; gap: 8px">${icon(path)} ${name.replace('Icon', '')}</p>`,
      ),
    ),
};
