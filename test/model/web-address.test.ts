// Whose an address is, told without a list of all suffixes.
import { expect, test } from 'vitest';
import { hostOf, siteOf } from '@/lib/model/web-address';

test.each([
  ['https://www.harbourpost.example/news/1', 'harbourpost.example', 'harbourpost.example'],
  ['https://sport.lantern.co.uk/a', 'sport.lantern.co.uk', 'lantern.co.uk'],
  ['https://m.eldique.com.mx/', 'eldique.com.mx', 'eldique.com.mx'],
  ['https://quay.wordpress.com/2026', 'quay.wordpress.com', 'quay.wordpress.com'],
  ['http://127.0.0.1:8080/a', '127.0.0.1', '127.0.0.1'],
  ['about:blank', '', ''],
  [null, '', ''],
])('%s stands on the host %s, of the site %s', (address, host, site) => {
  expect([hostOf(address), siteOf(address)]).toEqual([host, site]);
});

test('two papers under one country’s suffix are two sites', () => {
  expect(siteOf('https://lantern.co.uk/a')).not.toBe(siteOf('https://harbourpost.co.uk/a'));
});
