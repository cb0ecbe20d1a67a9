import { randomBytes } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { isProof, proofPath } from './proof.ts';

/** A host on this computer answers in some milliseconds. */
const longestWait = 3000;
const proofLength = 64;

/** Whether the server on a port of this computer is this user's own program. The secret is not sent. */
export async function isOwnHost(port: number, secret: Uint8Array): Promise<boolean> {
  const challenge = randomBytes(32).toString('hex');
  try {
    return isProof(await ask(port, `${proofPath}${challenge}`), secret, port, challenge);
  } catch {
    return false;
  }
}

/** @throws where there is no answer in time, or one that cannot be a proof */
function ask(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, agent: false, signal: AbortSignal.timeout(longestWait) },
      answer => void read(answer).then(resolve, reject),
    );
    asked.once('error', reject).end();
  });
}

async function read(answer: IncomingMessage): Promise<string> {
  if (answer.statusCode !== 200) throw new Error('No proof.');
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) {
    text += chunk;
    if (text.length > proofLength) throw new Error('No proof.');
  }
  return text;
}
