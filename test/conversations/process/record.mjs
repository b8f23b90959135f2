/**
 * Loaded into a process before anything else: appends to the file in RECORD, one line of JSON each, whom it connects to,
 * which names it looks up, and which processes it starts with what. SIGUSR2 makes it fail with the token in the error.
 */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const { RECORD: file, DISCORD_TOKEN: token } = process.env;
const record = (kind, what) => appendFileSync(file, `${JSON.stringify({ kind, what })}\n`);

function before(object, name, look) {
  const original = object[name];
  object[name] = function recorded(...parameters) {
    look(...parameters);
    return Reflect.apply(original, this, parameters);
  };
}

before(net.Socket.prototype, 'connect', (first, second) => {
  // net.connect hands over its parameters as one list.
  const [target, host] = Array.isArray(first) ? first : [first, second];
  if (typeof target === 'number') record('connect', `${host}:${target}`);
  else if (typeof target === 'string' || target.path) record('pipe', target.path ?? target);
  else record('connect', `${target.host}:${target.port}`);
});
for (const name of ['connect', 'send']) before(dgram.Socket.prototype, name, () => record('connect', 'udp'));
for (const from of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(from))
    if (/^(lookup|resolve|reverse)/u.test(name) && typeof from[name] === 'function')
      before(from, name, (host) => record('lookup', host));
for (const name of ['spawn', 'fork', 'exec', 'execFile', 'spawnSync', 'execSync', 'execFileSync'])
  before(childProcess, name, (...parameters) => {
    const environment = parameters.find((one) => one?.env)?.env ?? process.env;
    record('child', { parameters, environment: { ...environment } });
  });
syncBuiltinESMExports();

process.on('SIGUSR2', () => {
  throw new Error(`Planted: ${token}`, { cause: { headers: { authorization: `Bot ${token}` } } });
});
