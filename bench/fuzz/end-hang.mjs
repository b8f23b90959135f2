import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** Ends the process, and says what it was at, when nothing new begins for so many seconds: a hang ends nothing else. */
let doing = 'starting';
let since = performance.now();
parentPort.on('message', (what) => {
  doing = what;
  since = performance.now();
});
setInterval(() => {
  if (performance.now() - since < workerData.seconds * 1_000) return;
  writeSync(2, `hangs for ${workerData.seconds} seconds: ${doing}\n`);
  process.kill(process.pid, 'SIGKILL');
}, 1_000);
