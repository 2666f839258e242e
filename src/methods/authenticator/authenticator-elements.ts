import type { CSSResult } from 'lit';
import { CopyField } from '../../ui/copy-field.js';
import { copyFieldStyles } from '../../ui/copy-field.styles.js';
import { QrCode } from '../../ui/qr-code.js';
import { qrCodeStyles } from '../../ui/qr-code.styles.js';
import { authenticatorSheet } from './authenticator.styles.js';

/** What the screens that both kinds of authenticator app share are made of. */
export const authenticatorElements: Readonly<Record<string, CustomElementConstructor>> = {
  'enrollkit-copy-field': CopyField,
  'enrollkit-qr-code': QrCode,
};

export const authenticatorStyles: readonly CSSResult[] = [copyFieldStyles, qrCodeStyles, authenticatorSheet];
