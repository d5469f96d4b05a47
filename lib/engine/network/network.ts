// The network's door: weights in, attributions of a text out, paragraph by paragraph.
import type { Block, Span } from '../../model';
import type { Kernels } from './kernels/kernels';
import { plainKernels } from './kernels/plain';
import { wasmKernels } from './kernels/wasm';
import { BATCH_LIMIT, batches } from './batches';
import type { RawAttribution } from './raw-attribution';
import { openReader, type Settings } from './reader';
import { hashOf } from './spelling';
import { openAsset } from './weights/asset';
import { openWords } from './weights/words';

export type { RawAttribution } from './raw-attribution';
export type { Settings } from './reader';

/** What one paragraph holds. */
export interface ParagraphAttributions {
  paragraph: Span;
  attributions: RawAttribution[];
}

export interface Network {
  readonly kernels: Kernels['name'];
  /** Whether the word stood in what the network was taught, so that it can tell how it is used. */
  readonly knows: (word: string) => boolean;
  /** All attributions of a text, in order of their paragraphs. Never throws on any text. */
  attributions(text: string, blocks?: readonly Block[], settings?: Partial<Settings>): RawAttribution[];
  /**
   * The same, a paragraph at a time, as it is asked for: the first are ready before the last are read. A paragraph
   * that is very long comes in several parts.
   */
  paragraphs(
    text: string,
    blocks?: readonly Block[],
    settings?: Partial<Settings>,
  ): Generator<ParagraphAttributions, void>;
}

/** Which arithmetic to use: WebAssembly SIMD where it runs, unless plain JavaScript is asked for. */
export type KernelChoice = 'best' | 'plain';

/**
 * Opens the weights (`weights/attribution.bin`).
 * Rejects when the bytes are not weights of this network, or cut short.
 */
export async function loadNetwork(bytes: Uint8Array, choice: KernelChoice = 'best'): Promise<Network> {
  const asset = openAsset(bytes);
  const kernels =
    choice === 'plain' ? plainKernels() : await wasmKernels(BATCH_LIMIT).catch(() => plainKernels());
  const words = openWords(asset);
  const read = openReader(kernels, asset, words);

  function* paragraphs(
    text: string,
    blocks?: readonly Block[],
    settings: Partial<Settings> = {},
  ): Generator<ParagraphAttributions, void> {
    for (const batch of batches(text, blocks)) {
      const found = read(
        text,
        batch.map(({ piece }) => piece),
        settings,
      );
      for (const [i, { paragraph }] of batch.entries()) yield { paragraph, attributions: found[i] ?? [] };
    }
  }

  return {
    kernels: kernels.name,
    knows: (word) => words.cueStep(words.row(hashOf(word), 0)) > 0,
    paragraphs,
    attributions(text, blocks, settings) {
      const found: RawAttribution[] = [];
      for (const { attributions } of paragraphs(text, blocks, settings)) found.push(...attributions);
      return found;
    },
  };
}
