import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where a running host is asked to prove itself; the challenge follows. No file of the screens is there. */
export const proofPath = '/.nianbao/proof/';

/** A challenge: 32 random bytes in hexadecimal, so that no answer can be had beforehand. */
export const challengeForm = /^[0-9a-f]{64}$/;

/**
 * What only a holder of the secret can answer to a challenge. The port is part of it: a stranger on the fixed
 * port gets nothing by passing the question on to a host of ours elsewhere.
 * @returns 64 hexadecimal digits, from which the secret cannot be had
 */
export function proofOf(secret: Uint8Array, port: number, challenge: string): string {
  return createHmac('sha256', secret).update(`nianbao browser host\n${port}\n${challenge}`).digest('hex');
}

/** Whether an answer proves the secret, without telling by the time taken how much of it was right. */
export function isProof(answer: string, secret: Uint8Array, port: number, challenge: string): boolean {
  const given = Buffer.from(answer);
  const expected = Buffer.from(proofOf(secret, port, challenge));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
