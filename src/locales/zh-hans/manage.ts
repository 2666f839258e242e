import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';

const list = (names: readonly string[], more: number): string => listIn('zh-Hans', names, ...(more > 0 ? [`另外 ${more} 种`] : []));

/** Simplified Chinese, for the list of methods. */
export const manage: ManageMessages = {
  label: '登录方式',
  heading: '登录方式',
  intro: account => `账号“${isolate(account)}”用来验证身份的方式。`,
  listLabel: '已设置的方式',
  emptyHeading: '还没有设置任何方式',
  emptyBody: '添加一种方式，这样别人仅凭密码无法登录。',
  unavailableHeading: '无法加载已设置的方式',
  add: '添加方式',
  stale: '无法更新此列表，显示的内容可能是旧的。',
  offline: '你已离线。这里显示的是之前的内容，连接网络后才能更改。',
  readOnly: '目前只能查看已设置的方式，不能更改。',
  passOnly: until => `你是用临时访问码登录的，有效期至 ${until}。在此之前添加一种方式，否则将无法再次登录。`,
  row: {
    isDefault: '默认',
    added: date => `添加时间：${date}`,
    lastUsed: date => `上次使用：${date}`,
    validUntil: moment => `有效期至：${moment}`,
    expired: moment => `过期时间：${moment}`,
    resetOnly: '仅用于重置密码',
    rename: '重命名',
    change: '更改',
    renew: '重新设置',
    remove: '删除',
  },
  unusable: {
    expired: '已过有效期。',
    'not-allowed': '你的组织不再允许使用它。',
    'renewal-needed': '需要重新设置才能使用。',
  },
  defaultMethod: {
    label: '默认登录方式',
    none: '尚未设置',
    change: '更改',
    computed: '登录时会优先使用你最安全的方式。',
    heading: '默认登录方式',
    intro: '选择登录时首先使用的方式。登录时随时可以改用其他方式。',
    save: '确定',
    saving: '正在保存',
    uses: {
      'app-notification': name => `通知：${isolate(name)}`,
      'app-code': name => `应用或硬件令牌的验证码：${isolate(name)}`,
      'text-message': name => `短信：${isolate(name)}`,
      'phone-call': name => `电话：${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `删除“${isolate(name)}”？`,
    remains: (names, more) => `之后仍可用以下方式登录：${list(names, more)}。`,
    nothingRemains: '这是你最后一种登录方式。没有它，你可能无法再进入自己的账号。',
    wasDefault: successor =>
      successor
        ? `这是你的默认登录方式。删除后，登录时会优先使用“${isolate(successor)}”。`
        : '这是你的默认登录方式。删除后，登录时会优先使用其他方式。',
    permanent: '此操作无法撤销。要再次使用，需要重新设置。',
    confirm: '删除',
    removing: '正在删除',
    refusedHeading: name => `还不能删除“${isolate(name)}”`,
    refused: {
      'is-default': '这是你的默认登录方式。先选择其他默认方式，或替换它。',
      'last-method': '这是你最后一种方式，没有它就无法登录。先换成新方式，等它可用后，我们会删除旧的。',
      'required-by-policy': '你的组织要求你有一种这样的方式。先换成新方式，等它可用后，我们会删除旧的。',
    },
    replace: '替换',
    changeDefault: '更改默认方式',
  },
  naming: { heading: name => `重命名“${isolate(name)}”`, save: '保存', saving: '正在保存' },
  signOut: {
    open: '退出其他设备上的登录',
    heading: '退出其他所有设备上的登录？',
    body: '适用于设备丢失或被盗的情况。你在这里会保持登录，在其他所有设备上则需要重新登录。',
    confirm: '退出登录',
    ending: '正在退出登录',
  },
  report: {
    open: '不是我添加的',
    heading: name => `“${isolate(name)}”不是你的？`,
    body: '如果不是你添加的，可能有其他人进入了你的账号。我们会通知你的组织，然后由你删除这种方式。',
    confirm: '报告',
    sending: '正在报告',
  },
  session: {
    endsIn: span => `为了安全，${span}后将自动退出登录。`,
    extend: '保持登录',
    extending: '稍等片刻',
    ended: '登录已过期。要进行更改，需要重新登录。',
    signIn: '重新登录',
  },
  done: {
    removed: name => `已删除“${isolate(name)}”。`,
    newDefault: option => `今后登录时会优先使用“${isolate(option)}”。`,
    afterRemoval: {
      'authenticator-push': '在手机应用中也删除此账号，它已不能使用。',
      'authenticator-code': '在手机应用中也删除此账号，它的验证码已不能使用。',
      passkey: '设备可能仍会提示使用它。如果是这样，在该设备的设置或密码管理器中删除它。',
      'security-key': '密钥上仍保存着此账号的凭据。要清除，用密钥自带的软件重置密钥。',
      'app-password': '使用过它的应用会重新要求输入密码。',
    },
    defaultChanged: option => `今后登录时会优先使用“${isolate(option)}”。`,
    renamed: name => `名称已改为“${isolate(name)}”。`,
    signedOut: ended => {
      if (ended === undefined) return '已退出其他所有设备上的登录。';
      return ended === 0 ? '没有其他设备处于登录状态。' : `已退出其他 ${ended} 台设备上的登录。`;
    },
    reported: name => `已报告“${isolate(name)}”。现在删除它，并退出其他所有设备上的登录。`,
    gone: name => `“${isolate(name)}”已不存在。这是最新的列表。`,
  },
};
