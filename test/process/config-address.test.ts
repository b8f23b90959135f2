import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/process/config.ts';

/** What becomes of an address: the one that is used, or `refused`. */
function addressOf(written: string): string | undefined {
  const configured = readSettings({ DISCORD_API_URL: written });
  return configured.kind === 'settings' ? configured.settings.apiUrl : 'refused';
}

describe('DISCORD_API_URL over plain http', () => {
  it.each([
    ['http://127.0.0.1/api', 'http://127.0.0.1/api'],
    ['http://127.255.255.254:4000/api', 'http://127.255.255.254:4000/api'],
    ['http://localhost:4000/api', 'http://localhost:4000/api'],
    ['http://LOCALHOST/api', 'http://localhost/api'],
    ['http://[::1]:4000/api', 'http://[::1]:4000/api'],
    ['http://[0:0:0:0:0:0:0:1]/api', 'http://[::1]/api'],
    // Other spellings of 127.0.0.1, which is what is then connected to.
    ['http://2130706433/api', 'http://127.0.0.1/api'],
    ['http://0x7f.1/api', 'http://127.0.0.1/api'],
    ['http://0177.0.0.1/api', 'http://127.0.0.1/api'],
    ['http://１２７.0.0.1/api', 'http://127.0.0.1/api'],
    // A backslash begins the path: whatever stands behind it is no host.
    ['http://127.0.0.1\\@evil.example/api', 'http://127.0.0.1/@evil.example/api'],
  ])('takes %s, which is this machine', (written, address) => {
    expect(addressOf(written)).toBe(address);
  });

  it.each([
    'http://127.0.0.1.evil.example/api',
    'http://127.0.0.1%2eevil.example/api',
    'http://127.0.0.1。evil.example/api',
    'http://localhost.evil.example/api',
    'http://localhost./api',
    'http://notlocalhost/api',
    'http://127.0.0.1@evil.example/api',
    'http://127.0.0.1:80@evil.example/api',
    'http://evil.example@127.0.0.1/api',
    'http://evil.example/127.0.0.1',
    'http://evil.example?@127.0.0.1/api',
    'http://evil.example#@127.0.0.1/api',
    'http://evil.example\\@127.0.0.1/api',
    'http://0.0.0.0/api',
    'http://0/api',
    'http://128.0.0.1/api',
    'http://10.127.0.0/api',
    'http://127.0.0.0.1/api',
    'http://2130706434.evil.example/api',
    // 126.255.255.255
    'http://2130706431/api',
    'http://[::]/api',
    'http://[::2]/api',
    'http://[::ffff:8.8.8.8]/api',
    'http://[::1%25eth0]/api',
    'http://[fe80::1]/api',
    'http:///api',
    'http:/evil.example/api',
    '//127.0.0.1/api',
    'ws://127.0.0.1/api',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ])('refuses %s', (written) => {
    expect(addressOf(written)).toBe('refused');
  });
});
