// What numbers in words come to: by value they are compared.
import { expect, test } from 'vitest';
import { numberKey } from '../../src/check/numbers.js';

test.each([
  ['two hundred fifty thousand', '250000'],
  ['two hundred and six', '206'],
  ['three thousand five hundred', '3500'],
  ['a million two hundred thousand', '1200000'],
  ['twelve hundred', '1200'],
  ['250k', '250000'],
  ['a dozen', '12'],
])('%s', (text, key) => expect(numberKey(text)).toBe(key));
