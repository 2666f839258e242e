import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';

/** Turkish, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'Giriş yöntemleri',
  count: signIn => (signIn === 0 ? 'Giriş yöntemi yok' : `${signIn} giriş yöntemi`),
  resetOnly: count => `ve yalnızca şifre sıfırlamak için ${count} yöntem`,
  names: (names, more) => listIn('tr', names, ...(more > 0 ? [`${more} yöntem daha`] : [])),
  nothing: 'Bir yöntem ekleyin. Böylece kimse yalnızca şifrenizle giriş yapamaz.',
  second: 'İkinci bir yöntem ekleyin. İlkini kaybederseniz onunla giriş yapabilirsiniz.',
  passOnly: until => `Yalnızca ${until} tarihine kadar geçerli bir geçici erişim kodunuz var. O zamana kadar bir yöntem ekleyin.`,
  asked: 'Kuruluşunuz daha fazla yöntem eklemenizi istiyor.',
  askedBy: moment => `Kuruluşunuz ${moment} tarihine kadar daha fazla yöntem eklemenizi istiyor.`,
  review: 'Bunların hâlâ doğru olup olmadığına bakın.',
  renewal: count => `${count} yönteminiz şu anda kullanılamıyor.`,
  unavailable: 'Giriş yöntemleriniz yüklenemedi.',
  signedOut: 'Bunu görmek için yeniden giriş yapın.',
  manage: 'Giriş yöntemlerini yönet',
};
