import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import { shownOnce } from './shown-once.js';

const plural = pluralIn('uk');

/** Ukrainian, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Дайте назву', use: 'Введіть у застосунку' },
  nameHeading: 'Створіть пароль для одного застосунку',
  nameBody: 'Деякі застосунки, як-от старі поштові програми, не можуть запитати код. Такий пароль відкриває доступ одному з них.',
  nameLabel: 'Назва',
  nameHint: 'Для якого застосунку й на якому пристрої? Наприклад, «Пошта на ноутбуці» або «Сканер на роботі».',
  lostBody: 'Сторінку перезавантажено до завершення, тому попередній пароль не діє. Створіть новий.',
  make: 'Створити пароль',
  making: 'Створення пароля',
  flaws: {
    empty: 'Введіть назву',
    tooLong: longest =>
      `Назва задовга. Введіть не більше ніж ${plural(longest, {
        one: `${longest} символ`,
        few: `${longest} символи`,
        many: `${longest} символів`,
        other: `${longest} символу`,
      })}`,
  },
  unmadeHeading: 'Поки що не вдалося створити пароль',
  useHeading: 'Введіть пароль у застосунку',
  useBody: name =>
    `Застосунок: ${isolate(name)}. Введіть у ньому цей пароль замість звичайного. Він запрацює, коли ви завершите на цій сторінці.`,
  passwordLabel: 'Пароль для застосунку',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  copyFailed: 'Не вдалося скопіювати. Текст виділено: скопіюйте його з клавіатури або натисніть і утримуйте.',
  spacesHint: 'Пробіли лише полегшують читання. Вводити їх не потрібно.',
  shownOnce: 'Ви бачите цей пароль лише зараз. Якщо втратите його, створіть новий.',
  saved: 'Пароль уже в застосунку',
  unsaved: 'Позначте «Пароль уже в застосунку», коли введете його там',
  expiredHeading: 'Термін дії пароля минув',
  expiredBody: 'Час на завершення минув. Створіть новий пароль і введіть його в застосунку.',
  makeNew: 'Створити новий пароль',
};
