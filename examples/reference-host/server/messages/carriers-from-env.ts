import type { PhoneNetwork } from '../calls/phone-network.js';
import type { MessageSender } from './carriers.js';

type Environment = Readonly<Record<string, string | undefined>>;

interface Carriers {
  readonly mail?: MessageSender;
  readonly phone?: PhoneNetwork;
}

/** Who carries messages and calls, as the environment says. Only what is used is loaded. */
export async function carriersFromEnv(env: Environment): Promise<Carriers> {
  const [mail, phone] = await Promise.all([mailFrom(env), phoneFrom(env)]);
  return { ...(mail && { mail }), ...(phone && { phone }) };
}

async function mailFrom(env: Environment): Promise<MessageSender | undefined> {
  if (!env['SMTP_URL']) return undefined;
  const { SMTP_URL: url, MAIL_FROM: from } = needAll(env, ['SMTP_URL', 'MAIL_FROM']);
  return (await import('./smtp-sender.js')).createSmtpSender(url, from);
}

async function phoneFrom(env: Environment): Promise<PhoneNetwork | undefined> {
  if (!env['TWILIO_ACCOUNT_SID']) return undefined;
  const names = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'] as const;
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = needAll(env, names);
  const { TwilioNetwork } = await import('../twilio/twilio-network.js');
  return new TwilioNetwork({ accountSid, authToken, from, whatsappFrom: env['TWILIO_WHATSAPP_FROM'] });
}

/** Some of it set and some forgotten would send nothing, without a word. */
function needAll<Name extends string>(env: Environment, names: readonly Name[]): Record<Name, string> {
  const missing = names.filter(name => !env[name]);
  if (missing.length > 0) throw new Error(`Set ${missing.join(' and ')} as well.`);
  return Object.fromEntries(names.map(name => [name, env[name]])) as Record<Name, string>;
}
