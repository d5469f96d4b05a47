import { describe, expect, it } from 'vitest';
import { fnv1a, fnv1aOfUnits } from '../../lib/model/fnv';

// The values are those of the authors' own test vectors: http://www.isthe.com/chongo/tech/comp/fnv/
describe('FNV-1a', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('gives “%s” the number its authors give', (text, number) => {
    expect(fnv1a(text)).toBe(number);
  });

  it('reads a part of units as it reads a text', () => {
    const units = Uint16Array.from('a foobar!', (character) => character.charCodeAt(0));
    expect(fnv1aOfUnits(units, 2, 8)).toBe(fnv1a('foobar'));
  });
});
