const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 (RFC 4648 §6) in capitals, without padding. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet.charAt((held >> (bits - 5)) & 31);
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text;
}

/**
 * The bytes of a Base32 text as a person or a server may write it: in small letters, in groups set apart by spaces or dashes,
 * padded. `null` when it is none.
 */
export function decodeBase32(text: string): Uint8Array | null {
  const padded = text.replace(/[\s-]/g, '').toUpperCase();
  const letters = padded.replaceAll('=', '');
  // One, three or six letters more than whole groups of eight stand for no whole byte: something was lost.
  if (!/^[A-Z2-7]*=*$/.test(padded) || [1, 3, 6].includes(letters.length % 8)) return null;
  const bytes = new Uint8Array(Math.floor((letters.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let index = 0;
  for (const letter of letters) {
    held = ((held << 5) | alphabet.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[index++] = held >> bits;
    }
  }
  return bytes;
}
