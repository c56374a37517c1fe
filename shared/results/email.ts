/** An address as HTML's e-mail field takes it (WHATWG HTML, 4.10.5.1.5), with one dot at least in its domain. */
const ADDRESS =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** Whether a text can be the address to which a credential is issued. Length as RFC 5321 allows it (254). */
export function isEmail(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}
