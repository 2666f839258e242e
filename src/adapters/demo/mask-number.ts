/** As a server shows a number, such as `+31 6 •••• ••78`: enough for the person to know it, and for nobody else to call it. */
export function maskNumber(number: string): string {
  const hidden = `${'•'.repeat(number.length - 6)}${number.slice(-2)}`;
  return `${number.slice(0, 3)} ${number.slice(3, 4)} ${hidden.replace(/.{4}(?=.)/g, '$& ')}`;
}
