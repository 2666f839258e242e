/** A story, and how it is looked at. */
export interface Picture {
  /** The name of its file. */
  readonly name: string;
  readonly story: string;
  readonly width: number;
  /** Given where something lies over the page, which then is drawn as high as this. */
  readonly height?: number;
  readonly lang: string;
  readonly theme: 'light' | 'dark';
  readonly forced: boolean;
}

type How = Partial<Omit<Picture, 'name' | 'story'>>;

const picture = (name: string, story: string, how: How = {}): Picture => ({
  name,
  story,
  width: 320,
  lang: 'en',
  theme: 'light',
  forced: false,
  ...how,
});

const dark: How = { theme: 'dark' };
const wider: How = { width: 480 };
const wide: How = { width: 640 };

const pieces = [
  picture('stepper', 'UI/Pieces: Stepper'),
  picture('code-field', 'UI/Pieces: CodeField'),
  picture('code-field-with-error', 'UI/Pieces: CodeFieldWithError', dark),
  picture('text-field-read-only', 'UI/Pieces: TextFieldReadOnly'),
  picture('phone-field', 'UI/Pieces: PhoneField'),
  picture('phone-field-with-error', 'UI/Pieces: PhoneFieldWithError'),
  picture('question-sheet', 'UI/Pieces: QuestionSheetWithErrors'),
  picture('check-field', 'UI/Pieces: CheckField'),
  picture('copy-field', 'UI/Pieces: CopyField'),
  picture('code-list', 'UI/Pieces: CodeList'),
  picture('qr-code', 'UI/Pieces: QrCode', dark),
  picture('number-match', 'UI/Pieces: NumberMatch'),
  picture('countdown', 'UI/Pieces: Countdown'),
  picture('messages', 'UI/Pieces: Messages'),
  picture('messages-dark', 'UI/Pieces: Messages', dark),
  picture('dialog', 'UI/Pieces: Dialog', { height: 320 }),
  picture('screen', 'UI/Pieces: Screen'),
  picture('buttons-that-wait', 'UI/Pieces: ButtonsThatWait'),
  picture('icons', 'UI/Pictures: Icons', { width: 240 }),
  picture('illustrations', 'UI/Pictures: Illustrations', { width: 240 }),
];

const codes = 'Methods/Authenticator app: codes';
const push = 'Methods/Authenticator app: notifications';

const steps = [
  picture('choosing', 'Wizard/Choices: Several', wider),
  picture('choosing-dark', 'Wizard/Choices: Several', dark),
  picture('choosing-forced-colours', 'Wizard/Choices: SomeAvailable', { forced: true, ...dark }),
  picture('getting-app', `${codes}/States: GettingApp`, wider),
  picture('scanning', `${codes}/States: Scanning`, wide),
  picture('scanning-right-to-left', `${codes}/States: Scanning`, { lang: 'ar' }),
  picture('entering-code', `${codes}/States: EnteringCode`),
  picture('wrong-code', `${codes}/States: WrongCode`, dark),
  picture('waiting-for-approval', `${push}/Test notification: Waiting`),
  picture('denied', `${push}/Test notification: DeniedMayResend`),
  picture('passkey', 'Methods/Passkey/States: Ready'),
  picture('entering-number', 'Methods/Text message and email/States: EnteringNumber'),
  picture('ringing', 'Methods/Phone call/States: Ringing', dark),
  picture('saving-recovery-codes', 'Methods/Recovery codes/States: SavingCodes'),
  picture('using-app-password', 'Methods/App password/States: UsingPassword'),
  picture('enrolled', 'Wizard/States: EnrolledFirstMethod'),
  picture('unavailable', 'Wizard/States: Unavailable'),
  picture('content-of-the-host', 'Wizard/Host content: GettingApp'),
];

const pages = [
  picture('list', 'Security info/States: Listing', wide),
  picture('list-right-to-left', 'Security info/States: Listing', { lang: 'he' }),
  picture('removal', 'Security info/Changes: Removal', { height: 620 }),
  picture('prompt', 'Sign-in prompt/States: DueInDays'),
  picture('overview', 'Overview/States: Many', dark),
  picture('brand-of-one-colour', 'Theme/Presets: BrandOfOneColour'),
];

/** What the committed pictures show: every piece of the ui, and the steps that most people see. */
export const pictures: readonly Picture[] = [...pieces, ...steps, ...pages];
