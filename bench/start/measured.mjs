// Loaded into a process before anything else: says when it is online and how much of the processor that took, and, when
// asked, how long nothing moved at most since then. Milliseconds.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
// From the beginning: what stands still before it has first moved is not counted.
delay.enable();
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  if (String(text).includes(' is online.')) {
    const { user, system } = process.cpuUsage();
    delay.reset();
    process.send?.({ kind: 'online', cpu: (user + system) / 1000 });
  }
  return write(text, ...rest);
};
// A little later: what has just stood still has yet to be counted.
process.on('message', () =>
  setTimeout(() => process.send?.({ kind: 'block', longest: delay.max / 1e6 }), 50),
);
