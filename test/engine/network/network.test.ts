// The network on invented sentences: who is found to say what, the same in both kinds of arithmetic.
import { describe, expect, it } from 'vitest';
import { loadNetwork, type Network } from '@/lib/engine/network/network';
import { WEIGHTS } from '../weights';

const network = await loadNetwork(WEIGHTS);
const plain = await loadNetwork(WEIGHTS, 'plain');

interface Row {
  text: string;
  source: string;
  cue: string;
  content: string;
}

const rows: Row[] = [
  {
    text: 'The bridge will stay shut until May, harbour master Ines Okoro said on Tuesday.',
    source: 'Okoro',
    cue: 'said',
    content: 'The bridge will stay shut until May',
  },
  {
    text: '“We never saw the letter,” Mr. Lindqvist told reporters.',
    source: 'Lindqvist',
    cue: 'told',
    content: 'We never saw the letter',
  },
  {
    text: 'According to the Brenna Gazette, the mine lost nine million crowns last year.',
    source: 'the Brenna Gazette',
    cue: 'According to',
    content: 'the mine lost nine million crowns last year',
  },
  {
    text: 'Officials in Tarn believe that the dam can hold for another week.',
    source: 'Officials in Tarn',
    cue: 'believe',
    content: 'the dam can hold for another week',
  },
  {
    text: 'The minister announced that schools would open again in June.',
    source: 'The minister',
    cue: 'announced',
    content: 'schools would open again in June',
  },
];

const cut = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' ');

describe('attributions', () => {
  it.each(rows)('of “$text”', ({ text, source, cue, content }) => {
    const found = network.attributions(text);
    expect(found).toHaveLength(1);
    const [attribution] = found;
    expect(cut(text, attribution?.source ?? [])).toContain(source);
    expect(cut(text, attribution?.cue ?? [])).toContain(cue);
    expect(cut(text, attribution?.content ?? [])).toContain(content);
    expect(attribution?.why.join(' ')).toContain(cue);
  });

  it('joins what the attribution parts', () => {
    const text = '“The lock is old,” Ms. Okoro said, “and the gates will not last the winter.”';
    const [attribution] = network.attributions(text);
    expect(attribution?.content.length).toBeGreaterThan(1);
    expect(attribution?.why).toContain('the attribution stands in the middle');
  });

  it('finds none where nobody says anything', () => {
    expect(network.attributions('The boat left at nine. It rained all day.')).toEqual([]);
  });

  it('tells speech from thought', () => {
    const [said] = network.attributions('The mayor said that the plan is dead.');
    const [thought] = network.attributions('The mayor believes that the plan is dead.');
    expect([said?.manner, thought?.manner]).toEqual(['speech', 'thought']);
  });

  it('gives the first paragraph before it reads the second', () => {
    const text = 'The mayor said that the plan is dead.\n\nThe bishop said that it lives.';
    const reading = network.paragraphs(text);
    const first = reading.next();
    expect(first.done).toBe(false);
    if (first.done) return;
    expect(first.value.paragraph).toEqual([0, 37]);
    expect(first.value.attributions).toHaveLength(1);
  });

  it('is sure to a degree between 0 and 1, and hides what it is less sure of', () => {
    const text = rows.map((row) => row.text).join('\n');
    const all = network.attributions(text, undefined, { least: 0 });
    for (const { confidence } of all) expect(confidence >= 0 && confidence <= 1).toBe(true);
    const sure = network.attributions(text, undefined, { least: 0.8 });
    expect(sure.every(({ confidence }) => confidence >= 0.8)).toBe(true);
    expect(sure.length).toBeLessThanOrEqual(all.length);
  });

  it('are the same in plain JavaScript as in WebAssembly', () => {
    expect(network.kernels).toBe('wasm');
    expect(plain.kernels).toBe('plain');
    const text = rows.map((row) => row.text).join('\n\n');
    const spans = (from: Network): unknown =>
      from.attributions(text).map(({ content, cue, source }) => ({ content, cue, source }));
    expect(spans(plain)).toEqual(spans(network));
    const sureness = plain.attributions(text).map(({ confidence }) => confidence);
    network.attributions(text).forEach(({ confidence }, i) => {
      expect(sureness[i]).toBeCloseTo(confidence, 2);
    });
  });

  it('do not depend on what was read before', () => {
    const text = rows[0]?.text ?? '';
    const before = JSON.stringify(network.attributions(text));
    network.attributions(rows.map((row) => row.text.toUpperCase()).join(' '));
    expect(JSON.stringify(network.attributions(text))).toBe(before);
  });
});

describe('loadNetwork', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['other bytes', new Uint8Array(64).fill(7)],
    ['half the weights', WEIGHTS.subarray(0, WEIGHTS.length / 2)],
  ])('says so when it is given %s', async (_, wrong) => {
    await expect(loadNetwork(wrong)).rejects.toThrow(/weights/);
  });

  it('opens weights that stand at an odd place in a larger buffer', async () => {
    const shifted = new Uint8Array(WEIGHTS.length + 1);
    shifted.set(WEIGHTS, 1);
    const found = await loadNetwork(shifted.subarray(1));
    expect(found.attributions(rows[0]?.text ?? '')).toHaveLength(1);
  });
});
