import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { deadlineIn } from '../../src/methods/deadline.js';
import { checkField } from '../../src/ui/check-field.js';
import type { BlockErrors, SheetTexts } from '../../src/ui/question-sheet.js';
import { message } from '../../src/ui/message.js';
import { screen } from '../../src/ui/screen.js';
import { secrets } from '../fixtures.js';
import type { SheetContent } from '../../src/ui/sheet-content.js';
import { acting, type } from '../support/act.js';
import { onStage } from '../support/story-stage.js';

export default { title: 'UI/Pieces' } satisfies Meta;

const show = (draw: () => unknown, within?: 'panel' | 'frame'): StoryObj => ({ render: () => onStage(draw(), within) });

const nothingDone = (): void => undefined;

const steps = ['Get the app', 'Set up your account', 'Scan the code', 'Enter a code'];
const stepperAt = (current: number) =>
  html`<enrollkit-stepper
    class="ek-wide"
    .steps=${steps}
    .current=${current}
    .counter=${`Step ${current + 1} of ${steps.length}`}
    .doneText=${'completed'}
  ></enrollkit-stepper>`;

export const Stepper = show(() => steps.map((_, index) => stepperAt(index)));

const codeField = (error: string, readonly: boolean) =>
  html`<enrollkit-code-field
    class="ek-wide"
    .label=${'Code'}
    .hint=${'6 digits'}
    .error=${error}
    .errorPrefix=${'Error:'}
    .readonly=${readonly}
  ></enrollkit-code-field>`;

export const CodeField = show(() => codeField('', false));
export const CodeFieldWithError = acting(
  show(() => codeField('That code did not match', false)),
  type('123456'),
);
export const CodeFieldReadOnly = show(() => codeField('', true));

const textField = (value: string, error: string, readonly: boolean) =>
  html`<enrollkit-text-field
    class="ek-wide"
    .label=${'Extension'}
    .hint=${'Only if there is one.'}
    .error=${error}
    .errorPrefix=${'Error:'}
    .value=${value}
    .readonly=${readonly}
    .required=${false}
    .keyboard=${'numeric'}
    .size=${8}
    .ltr=${true}
  ></enrollkit-text-field>`;

export const TextField = show(() => textField('1234', '', false));
export const TextFieldWithError = show(() => textField('desk', 'The extension has digits only', false));
export const TextFieldReadOnly = show(() => textField('1234', '', true));

const phoneField = (wrong: 'country' | 'number', error: string, readonly: boolean, value = '06 1234 5678') =>
  html`<enrollkit-phone-field
    class="ek-wide"
    .country=${wrong === 'country' ? 'ZZ' : 'NL'}
    .value=${value}
    .readonly=${readonly}
    .error=${error}
    .wrong=${wrong}
    .errorPrefix=${'Error:'}
    .countryLabel=${'Country or region'}
    .chooseText=${'Choose a country or region'}
    .numberLabel=${'Phone number'}
    .hint=${'Write it as you always do.'}
  ></enrollkit-phone-field>`;

export const PhoneField = show(() => phoneField('number', '', false));
export const PhoneFieldWithError = show(() => phoneField('number', 'This number is too short', false, '06 1234'));
export const PhoneFieldWithoutCountry = show(() => phoneField('country', 'Choose the country of your number', false));
export const PhoneFieldReadOnly = show(() => phoneField('number', '', true));
const sheetTexts: SheetTexts = {
  question: number => `Question ${number}`,
  choose: 'Choose a question',
  writeOwn: 'Write my own question',
  ownQuestion: number => `Your own question ${number}`,
  ownHint: 'At most 200 characters.',
  answer: number => `Answer ${number}`,
  answerHint: '3 to 40 characters.',
  hide: 'Hide answers',
  errorPrefix: 'Error:',
  labelled: (label, value) => `${label}: ${value}`,
  sentences: (...all) => all.join(' '),
  summary: count => `${count} fields need a change:`,
};
const questionSheet = (content: SheetContent, errors: readonly BlockErrors[], readonly: boolean) =>
  html`<enrollkit-question-sheet
    class="ek-wide"
    .questions=${[
      { id: 'first-concert', text: 'Who played at the first concert you went to?' },
      { id: 'hiding-place', text: 'Where did you hide best as a child?' },
    ]}
    .takesOwn=${true}
    .content=${content}
    .errors=${errors}
    .readonly=${readonly}
    .texts=${sheetTexts}
  ></enrollkit-question-sheet>`;

export const QuestionSheet = show(() => questionSheet(secrets.answers, [], false));
export const QuestionSheetWithErrors = show(() => {
  const drafts = secrets.answers.drafts.map(
    (draft, index) =>
      [
        { ...draft, id: undefined },
        { ...draft, own: '' },
      ][index] ?? draft,
  );
  return questionSheet({ isHiding: false, drafts }, [{ question: 'Choose a question' }, { own: 'Write a question' }], false);
});
export const QuestionSheetReadOnly = show(() => questionSheet(secrets.answers, [], true));

const copyField = (label: string, value: string, grouped: boolean) =>
  html`<enrollkit-copy-field
    .label=${label}
    .value=${value}
    .grouped=${grouped}
    .copyText=${'Copy'}
    .copiedText=${'Copied'}
    .failedText=${'This could not be copied.'}
  ></enrollkit-copy-field>`;

export const CopyField = show(() => [
  copyField('Secret key', secrets.code.account.secret, true),
  copyField('URL', secrets.push.activation.url, false),
  copyField('App password', secrets.appPassword.password, true),
]);

const codeList = (codes: readonly string[]) =>
  html`<enrollkit-code-list
    .codes=${codes}
    .label=${'Recovery codes'}
    .texts=${{
      copy: { name: 'Copy all', done: 'All codes are copied.', failed: 'The codes could not be copied.' },
      download: { name: 'Download', done: 'Your browser saves the codes.', failed: 'The file could not be made.' },
      print: { name: 'Print', done: 'Your browser prints only the codes.', failed: 'Printing does not work here.' },
    }}
    .paper=${() => ({ lang: 'en', direction: 'ltr', fileName: 'codes.txt', heading: 'Recovery codes for Contoso', about: ['Each code works once.'] })}
  ></enrollkit-code-list>`;

export const CodeList = show(() => codeList(secrets.recovery.set.codes));

const boxToTick = (id: string, error: string) =>
  checkField({ id, name: id, label: 'I have saved these codes', error, errorPrefix: 'Error:', ticked: nothingDone });

export const CheckField = show(() => [boxToTick('plain', ''), boxToTick('missed', 'Tick “I have saved these codes” once you have them')]);

const qrCode = (content: string) =>
  html`<enrollkit-qr-code
    .content=${content}
    .label=${'QR code for your authenticator app'}
    .enlargeText=${'Enlarge'}
    .closeText=${'Close'}
    .failedText=${'We could not draw the QR code.'}
  ></enrollkit-qr-code>`;

export const QrCode = show(() => qrCode(secrets.code.uri));
export const QrCodeLong = show(() => qrCode(secrets.code.uri.padEnd(900, 'A')));
export const QrCodeTooLong = show(() => qrCode(secrets.code.uri.padEnd(4000, 'A')));

const numberMatch = (number: string) =>
  html`<enrollkit-number-match .number=${number} .label=${'Enter this number in the app'}></enrollkit-number-match>`;

export const NumberMatch = show(() => [numberMatch('47'), numberMatch('K7Q4M9PX')]);

export const Countdown = show(() => {
  const format = (left: number): string => `${Math.ceil(left / 1000)} seconds left`;
  return html`<enrollkit-countdown .deadline=${deadlineIn(90_000)} .format=${format}></enrollkit-countdown>`;
});

export const Messages = show(() => [
  message('info', 'Scanning needs the camera.'),
  message('success', 'The name was saved.'),
  message('warning', 'Your session is about to end.'),
  message('danger', 'The service could not be reached. Check your connection and try again.'),
]);

export const Dialog = show(
  () =>
    html`<enrollkit-dialog
      .open=${true}
      .heading=${'Show a new code?'}
      .content=${html`<p>The code you see now stops working.</p>`}
      .actions=${html`<button class="ek-button ek-button-primary" type="button">Show a new code</button>
        <button class="ek-button" type="button">Keep this one</button>`}
    ></enrollkit-dialog>`,
  'frame',
);

export const Screen = show(
  () =>
    screen({
      heading: 'Scan the QR code',
      level: 2,
      body: html`<p>On your phone, scan this code.</p>`,
      ways: [
        { text: 'Show a new code', act: nothingDone },
        { text: 'Set up a different method', act: nothingDone },
      ],
      primary: { text: 'Next', act: nothingDone },
      secondary: { text: 'Back', act: nothingDone },
    }),
  'panel',
);

export const ButtonsThatWait = show(
  () =>
    [{ busy: true }, { disabled: true }].map(how =>
      screen({
        heading: 'Enter the code from the app',
        level: 2,
        body: '',
        primary: { text: 'Check code', act: nothingDone, ...how },
        secondary: { text: 'Back', act: nothingDone },
      }),
    ),
  'panel',
);
