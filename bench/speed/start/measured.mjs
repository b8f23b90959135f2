// Loaded into a process before anything else: says when it is online and how much of the processor that took, and, when
// asked, how long nothing moved at most since then, and how much memory it takes. Milliseconds and bytes. monitorEventLoopDelay of Node.js does not count what
// stands still right after it was reset, which is what matters most here.
let last = 0;
let longest = 0;
const look = () => {
  const now = performance.now();
  if (last > 0) longest = Math.max(longest, now - last);
  if (last > 0) last = now;
};
setInterval(look, 1).unref();

const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  if (String(text).includes(' is online.')) {
    const { user, system } = process.cpuUsage();
    last = performance.now();
    process.send?.({ kind: 'online', cpu: (user + system) / 1000 });
  }
  return write(text, ...rest);
};
process.on('message', () => {
  look();
  process.send?.({ kind: 'since', longest, resident: process.memoryUsage.rss() });
});
