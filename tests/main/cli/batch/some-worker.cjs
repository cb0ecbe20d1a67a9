// A worker that does what its task says: doubles a number, dies, throws, or never answers.
const { parentPort } = require('node:worker_threads');

parentPort.on('message', task => {
  if (task === 'die') process.exit(3);
  if (task === 'throw') throw new Error('unforeseen');
  if (task === 'fill') for (let kept = {}; ; ) kept = { kept };
  if (task === 'hang') for (;;);
  if (task === 'refuse') parentPort.postMessage({ kind: 'refused', message: '不行。' });
  else parentPort.postMessage({ kind: 'done', answer: task * 2 });
});
