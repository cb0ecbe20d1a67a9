import { connect } from 'node:net';

/**
 * Sends bytes as they are to a port of this computer; what came back until the connection ended. It is ended
 * once there is an answer, or at once where the bytes are no whole request: the server would wait for the rest.
 */
export function sendRaw(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise(resolve => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('data', chunk => {
      chunks.push(chunk);
      socket.end();
    });
    socket.once('error', () => socket.destroy());
    socket.once('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
    socket.write(bytes);
    if (!Buffer.from(bytes).toString('latin1').endsWith('\r\n\r\n')) socket.end();
  });
}

/** The status of an answer; undefined where there was none. */
export function statusOf(answer: string): number | undefined {
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];
  return status === undefined ? undefined : Number(status);
}
