import type { CallName, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { bridge } from './bridge.ts';

/**
 * Calls the desk. A refusal is thrown as what it is, with its code and its sentence for the person.
 * @throws Refusal
 */
export async function call<Name extends CallName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const reply = await bridge.call(name, input);
  if (!reply.ok) throw new Refusal(reply.code, reply.message, reply.detail);
  return reply.value as OutputOf<Name>;
}
