import { Refusal } from '../../../shared/contract/refusal.ts';

const OPENED = ['http:', 'https:', 'mailto:'];

/**
 * The address in the form in which it may be handed to the system: parsed and written anew, so that nothing hides in it.
 * @throws Refusal `invalid-input` for anything but http, https and mailto.
 */
export function addressToOpen(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !OPENED.includes(url.protocol))
    throw new Refusal(
      'invalid-input',
      `Only web and mail addresses are opened; this is none: ${text.slice(0, 200)}`,
    );
  return url.href;
}
