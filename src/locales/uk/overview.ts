import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('uk');

/** Ukrainian, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'Способи входу',
  count: signIn =>
    signIn === 0
      ? 'Немає жодного способу входу'
      : plural(signIn, {
          one: `${signIn} спосіб входу`,
          few: `${signIn} способи входу`,
          many: `${signIn} способів входу`,
          other: `${signIn} способу входу`,
        }),
  resetOnly: count => `і ${count} лише для скидання пароля`,
  names: (names, more) => listIn('uk', names, ...(more > 0 ? [`ще ${more}`] : [])),
  nothing: 'Додайте спосіб, щоб самого пароля було недостатньо для входу.',
  second: 'Додайте другий спосіб. Якщо втратите доступ до першого, увійдете за допомогою другого.',
  passOnly: until => `У вас є лише тимчасовий код доступу, який діє до ${until}. Додайте спосіб раніше.`,
  asked: 'Ваша організація просить додати ще способи входу.',
  askedBy: moment => `Ваша організація просить додати ще способи входу. Зробіть це до ${moment}.`,
  review: 'Перевірте, чи все це досі правильно.',
  renewal: count =>
    plural(count, {
      one: `${count} з ваших способів зараз не працює.`,
      few: `${count} з ваших способів зараз не працюють.`,
      other: `${count} з ваших способів зараз не працює.`,
    }),
  unavailable: 'Не вдалося завантажити ваші способи входу.',
  signedOut: 'Щоб це побачити, увійдіть знову.',
  manage: 'Керувати способами входу',
};
