// Only the encoder of the package, for which its types have no entry. How a bundler shows CommonJS to an import differs.
declare module 'qrcode/lib/core/qrcode.js' {
  type Create = typeof import('qrcode').create;

  export const create: Create | undefined;
  const encoder: { readonly create: Create };
  export default encoder;
}
