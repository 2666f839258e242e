import type { DeliveredCodeMessages } from '../delivered-code-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('uk');

const digitsOf = (digits: number): string =>
  plural(digits, { one: `${digits} цифра`, few: `${digits} цифри`, many: `${digits} цифр`, other: `${digits} цифри` });

/** Ukrainian, for codes that are sent to a phone or an email address. */
export const deliveredCode: DeliveredCodeMessages = {
  steps: { number: 'Номер телефону', address: 'Адреса електронної пошти', code: 'Введіть код' },
  enterNumberHeading: 'Введіть номер телефону',
  enterAddressHeading: 'Введіть адресу електронної пошти',
  intros: {
    'text-message': 'Ми надішлемо на ваш телефон SMS із кодом.',
    whatsapp: 'Ми надішлемо код у WhatsApp на вашому телефоні.',
    voice: 'Ми зателефонуємо вам і назвемо код.',
    email: 'Ми надішлемо на цю адресу лист із кодом.',
  },
  resetOnly: 'Це для скидання пароля, а не для входу.',
  addressLabel: 'Адреса електронної пошти',
  addressHint: 'Укажіть особисту адресу. Якщо втратите доступ до цього облікового запису, можете втратити й робочу чи навчальну адресу.',
  addressFlaws: {
    empty: 'Введіть адресу електронної пошти',
    'no-at': 'В адресі електронної пошти має бути знак @',
    spaces: 'В адресі електронної пошти немає пробілів',
    'too-long': 'Це задовго для адреси електронної пошти',
    incomplete: 'Перед знаком @ або після нього чогось бракує',
    'work-address': 'Це ваша робоча або навчальна адреса. Введіть таку, що доступна без цього облікового запису',
    malformed: 'Такої адреси немає. Перевірте її',
    known: 'Ця адреса вже є у вашому обліковому записі. Введіть іншу',
  },
  givenHeading: 'Ми надішлемо код на цей номер',
  givenFixed: 'Це не ваш номер? Попросіть свою організацію змінити його.',
  send: 'Надіслати код',
  sending: 'Надсилання коду',
  mayArrive: 'Код усе-таки надійшов? Виберіть **Надіслати код** ще раз, і його можна буде ввести.',
  codeHeadings: {
    'text-message': 'Введіть код із SMS',
    whatsapp: 'Введіть код із WhatsApp',
    voice: 'Введіть код із дзвінка',
    email: 'Введіть код із листа',
  },
  sentTo: {
    'text-message': number => `Відкрийте на телефоні SMS, яке ми надіслали на номер ${isolate(number)}.`,
    whatsapp: number => `Відкрийте на телефоні повідомлення WhatsApp, яке ми надіслали на номер ${isolate(number)}.`,
    voice: number => `Ми телефонуємо на номер ${isolate(number)}. Прийміть дзвінок і прослухайте код.`,
    email: address => `Відкрийте лист, який ми надіслали на адресу ${isolate(address)}.`,
  },
  changeNumber: 'Змінити номер',
  changeAddress: 'Змінити адресу',
  codeLabel: 'Код',
  codeHint: digitsOf,
  validFor: span => `Час дії коду: ${span}.`,
  check: 'Перевірити код',
  checking: 'Перевірка коду',
  flaws: {
    empty: digits => `Введіть ${digits}-значний код`,
    'too-short': digits => `У коді ${digitsOf(digits)}. Введіть усі`,
    'too-long': digits => `У коді ${digitsOf(digits)}. Видаліть зайві`,
    'not-digits': () => 'Код складається лише з цифр',
  },
  wrongCode: 'Цей код не підходить. Введіть той, що надійшов останнім',
  attemptsLeft: count =>
    count === 0
      ? 'Спроб не залишилося'
      : plural(count, {
          one: `Залишилася ${count} спроба`,
          few: `Залишилося ${count} спроби`,
          many: `Залишилося ${count} спроб`,
          other: `Залишилося ${count} спроби`,
        }),
  received: 'Код із SMS уже введено. Перевірте його та перейдіть далі.',
  notReceived: {
    'text-message': 'SMS не надійшло?',
    whatsapp: 'Повідомлення не надійшло?',
    voice: 'Телефон не дзвонить?',
    email: 'Лист не надійшов?',
  },
  resend: {
    'text-message': 'Надіслати ще одне',
    whatsapp: 'Надіслати ще одне',
    voice: 'Зателефонувати ще раз',
    email: 'Надіслати ще один',
  },
  resendIn: span => `До наступного коду: ${span}.`,
  resendReady: 'Тепер можна отримати новий код.',
  resending: 'Надсилання нового коду',
  resent: 'Новий код уже надіслано. Попередній більше не діє.',
  instead: {
    'text-message': 'Отримати код в SMS',
    whatsapp: 'Отримати код у WhatsApp',
    voice: 'Отримати код дзвінком',
    email: 'Отримати код на пошту',
  },
  helpPhone: 'Перевірте, чи телефон увімкнено й чи є зв’язок.',
  helpEmail: 'Це може тривати кілька хвилин. Перегляньте також папку «Спам».',
  expiredHeading: 'Термін дії коду минув',
  expiredBody: 'Код діє обмежений час. Отримайте новий і введіть його.',
  newCode: 'Надіслати новий код',
  lockedHeading: 'Забагато спроб',
  lockedBody: span => `Заради вашої безпеки потрібно зачекати. До наступної спроби: ${span}.`,
  checkingOutcome: 'Чіткої відповіді немає. Перевіряємо, чи все вдалося',
  outcomeUnknownHeading: 'Поки що невідомо, чи все вдалося',
  outcomeUnknownBody: 'Чіткої відповіді немає. Перевірте ще раз, перш ніж вводити інший код.',
  checkAgain: 'Перевірити ще раз',
};
