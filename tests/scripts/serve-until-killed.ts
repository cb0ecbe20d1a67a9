// Serves the folder it is given on any free port, prints the port, and goes on until it is killed.
import { serveApp } from '../../scripts/browser-host/serve-app.ts';

const { address } = await serveApp(process.argv[2] ?? '.', 0, new Uint8Array(32));
console.log(new URL(address).port);
