import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { drawPrintout, type Printout } from '../../src/ui/printout.js';
import { secrets } from '../fixtures.js';

export default { title: 'UI/Printout' } satisfies Meta;

/** On white paper, whatever the theme; the sheet takes nothing from the page around it. */
const onPaper = (printout: Partial<Printout>, width = '180mm'): StoryObj => ({
  render: () =>
    html`<div style="max-inline-size: ${width}; padding: 12mm; background: #fff">${drawPrintout({ ...usual, ...printout })}</div>`,
});

const usual: Printout = {
  lang: 'en',
  direction: 'ltr',
  heading: 'Recovery codes for Contoso',
  about: ['Account: alex@contoso.example', 'Made on November 7, 2026', 'Each code works once.'],
  codes: secrets.recovery.set.codes,
};

const unbroken = 'donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamten';

/** As long as they may be, with nothing to break them at. */
const longNames: Partial<Printout> = {
  heading: `Recovery codes for \u2068${unbroken.toUpperCase()}\u2069`,
  about: [`Account: \u2068${unbroken}.${unbroken}@${unbroken}.example\u2069`, 'Made on November 7, 2026', 'Each code works once.'],
};

const arabic: Partial<Printout> = {
  lang: 'ar',
  direction: 'rtl',
  heading: 'رموز الاسترداد لخدمة \u2068الشركة العربية المتحدة للخدمات المصرفية الإلكترونية وإدارة الهويات الرقمية (Contoso)\u2069',
  about: [`الحساب: \u2068${unbroken}@contoso.example\u2069`, 'أُنشئت في 7 نوفمبر 2026', 'كل رمز يعمل مرة واحدة.'],
};

export const Usual = onPaper({});
export const LongNames = onPaper(longNames);
export const LongNamesOnSmallPaper = onPaper(longNames, '80mm');
export const ArabicNames = onPaper(arabic);
export const ArabicNamesOnSmallPaper = onPaper(arabic, '80mm');
export const LongCodes = onPaper({ codes: Array.from({ length: 5 }, (_, index) => String(index).repeat(64)) });
