import type { PasskeyKind } from 'enrollkit/contract';

export function isPasskeyKind(kind: string): kind is PasskeyKind {
  return kind === 'passkey' || kind === 'security-key';
}
