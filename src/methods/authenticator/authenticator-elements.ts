import type { CSSResult } from 'lit';
import { pictureStyles } from '../../ui/illustrations/picture.styles.js';
import { CopyField } from '../../ui/copy-field.js';
import { copyFieldStyles } from '../../ui/copy-field.styles.js';
import { CodeField } from '../../ui/code-field.js';
import { codeFieldStyles } from '../../ui/code-field.styles.js';
import { Countdown } from '../../ui/countdown.js';
import { Dialog } from '../../ui/dialog.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { NumberMatch } from '../../ui/number-match.js';
import { numberMatchStyles } from '../../ui/number-match.styles.js';
import { QrCode } from '../../ui/qr-code.js';
import { qrCodeStyles } from '../../ui/qr-code.styles.js';
import { authenticatorSheet } from './authenticator.styles.js';

/** What the screens of both kinds of authenticator app are made of. */
export const authenticatorElements: Readonly<Record<string, CustomElementConstructor>> = {
  'enrollkit-code-field': CodeField,
  'enrollkit-copy-field': CopyField,
  'enrollkit-countdown': Countdown,
  'enrollkit-dialog': Dialog,
  'enrollkit-number-match': NumberMatch,
  'enrollkit-qr-code': QrCode,
};

export const authenticatorStyles: readonly CSSResult[] = [
  pictureStyles,
  codeFieldStyles,
  copyFieldStyles,
  dialogStyles,
  numberMatchStyles,
  qrCodeStyles,
  authenticatorSheet,
];
