import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'для входу', 'password-reset': 'для скидання пароля' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' та ');

/** Ukrainian, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Далі',
    done: 'Готово',
    stepCounter: (step, count) => `Крок ${step} з ${count}`,
    stepDone: 'виконано',
    error: 'Помилка:',
    anotherMethod: 'Додати інший спосіб',
    tryAgainIn: span => `До наступної спроби: ${span}.`,
    tryAgainNow: 'Тепер можна спробувати ще раз.',
    takingLongerOnly: 'Це триває довше, ніж зазвичай.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Спершу підтвердьте свою особу. Увійдіть знову й поверніться сюди.',
    'step-up-cancelled': 'Особу не підтверджено. Нічого не змінено.',
    'session-expired': 'Сеанс завершився. Увійдіть знову й поверніться сюди.',
    'code-rejected': 'Цей код не підходить.',
    'code-expired': 'Термін дії цього коду минув. Введіть найновіший.',
    locked: 'Забагато спроб. Заради вашої безпеки зачекайте перед наступною.',
    'enrollment-expired': 'Це вже не можна завершити. Почніть спочатку.',
    'already-enrolled': 'Це вже є у вашому обліковому записі. Використайте це або додайте щось інше.',
    'duplicate-name': 'Так уже називається інший спосіб. Виберіть іншу назву',
    'limit-reached': 'Досягнуто ліміту. Видаліть один зі способів, щоб додати інший.',
    'delivery-failed': 'Не вдалося доставити повідомлення. Спробуйте ще раз трохи згодом.',
    'invalid-input': 'Ці дані не прийнято. Перевірте їх і спробуйте ще раз',
    aborted: 'Зупинено.',
  },
  methods: {
    passkey: () => import('./passkey.js').then(module => module.passkey),
    deliveredCode: () => import('./delivered-code.js').then(module => module.deliveredCode),
    phone: () => import('./phone.js').then(module => module.phone),
    recoveryCodes: () => import('./recovery-codes.js').then(module => module.recoveryCodes),
    appPassword: () => import('./app-password.js').then(module => module.appPassword),
    phoneCall: () => import('./phone-call.js').then(module => module.phoneCall),
    securityQuestions: () => import('./security-questions.js').then(module => module.securityQuestions),
  },
  pages: {
    manage: () => import('./manage.js').then(module => module.manage),
    signInPrompt: () => import('./sign-in-prompt.js').then(module => module.signInPrompt),
    overview: () => import('./overview.js').then(module => module.overview),
  },
  moreKinds: {
    'security-questions': { name: 'Контрольні запитання', about: 'Дайте відповіді на запитання про себе.' },
    'temporary-access-pass': { name: 'Тимчасовий код доступу', about: 'Код від вашої організації, який діє обмежений час.' },
    'hardware-token': { name: 'Апаратний токен', about: 'Введіть код із невеликого пристрою.' },
  },
  successHeading: name => `Додано: ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'Ваші коди відновлення вже діють',
      about: 'Кожен із них діє один раз. Створені раніше коди більше не діють.',
    },
    'app-password': {
      heading: 'Ваш пароль для застосунку вже діє',
      about: 'Він діє в застосунку, для якого створений. На цьому сайті його ніхто не запитає.',
    },
    'security-questions': {
      heading: 'Ваші контрольні запитання збережено',
      about: 'Ваших відповідей ніхто не прочитає, тож запам’ятайте, як ви їх написали.',
    },
  },
  usedFor: purposes => `Цей спосіб можна використовувати ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `Їх можна використовувати ${usesOf(purposes)}.`,
  becameDefault: 'Відтепер це ваш основний спосіб входу.',
  notifiedVia: where => `Повідомлення про цю зміну надіслано на: ${isolate(where)}.`,
  addSecondHeading: 'Додайте другий спосіб',
  addSecond: 'Якщо втратите доступ до цього, увійдете за допомогою другого.',
  addSignInHeading: 'Додайте спосіб входу',
  addSignIn: 'Жоден із ваших способів не підходить для щоденного входу. Додайте той, що підходить.',
  addAnother: 'Додати ще один спосіб',
  saving: 'Збереження',
  nameLabel: 'Назва',
  nameHint: 'Допоможе відрізнити цей спосіб від інших. Наприклад, «Робочий телефон».',
  endedEnrolled: 'Готово: тепер це можна закрити',
  endedCancelled: 'Додавання зупинено',
  endedFailed: 'Не вдалося додати спосіб',
  startAgain: 'Почати спочатку',
  stepUpHeading: 'Підтвердьте свою особу',
  stepUpBody: 'Це потрібно заради вашої безпеки. Після цього ви продовжите з того самого місця.',
  signInAgainHeading: 'Увійдіть знову',
  signInAgainBody: 'Сеанс завершився. Після входу ви продовжите з того самого місця.',
};
