// What is fitted after training: who is meant, and how sure a reading is. Both run on the weights that ship.
import { expect, test } from 'vitest';
import { WEIGHTS } from '@/lib/engine/who/coreference';
import { folderOf, runScript, weightsFile } from './corpus';

const EN = ['--weights', weightsFile('en'), '--lang', 'en', '--claims', folderOf('en')];
const DE = ['--weights', weightsFile('de'), '--lang', 'de', '--claims', folderOf('de')];

const right = (errors: string): [number, number] => {
  const [, found, of] = /^trained on all: (\d+) of (\d+) right/m.exec(errors) ?? [];
  return [Number(found), Number(of)];
};

test('whom a pronoun means is learned from the marks', () => {
  const { output, errors } = runScript('coreference.ts', ...EN, ...DE, '--dev', folderOf('en'));
  const weights = JSON.parse(output) as number[];
  expect(weights).toHaveLength(WEIGHTS);
  expect(weights.every(Number.isFinite)).toBe(true);
  const [found, of] = right(errors);
  expect(of).toBeGreaterThan(8);
  expect(found / of).toBeGreaterThan(0.8);
  expect(errors).toContain(`${folderOf('en')} all: `);
});

test('confidences are fitted to what was right', () => {
  const { output, errors } = runScript('calibrate.ts', ...EN);
  const numbers = JSON.parse(output) as Record<string, number[]>;
  expect(Object.fromEntries(Object.entries(numbers).map(([name, list]) => [name, list.length]))).toEqual({
    'limits.claims': 5,
    'limits.card': 12,
  });
  expect(Object.values(numbers).flat().every(Number.isFinite)).toBe(true);
  const [least = -1] = numbers['limits.claims'] ?? [];
  expect(least > 0 && least < 1).toBe(true);
  const shares = [...errors.matchAll(/^words, .*: (\d+) of (\d+) right$/gm)];
  expect(shares).toHaveLength(5);
  expect(shares.reduce((sum, [, found]) => sum + Number(found), 0)).toBeGreaterThan(20);
});
