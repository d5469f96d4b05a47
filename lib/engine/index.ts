// The engine's entry: text in, claims and sources out. Nothing behind it knows of a page or a browser.
import type { Analysis, Article } from '../model';
import { detectLanguage } from './language/detect';
import type { LanguageCode } from './language/language';
import { LANGUAGES } from './language/languages';
import { loadNetwork, type KernelChoice } from './network/network';
import { openReader, readInParts, type Reader } from './pipeline';

export type { LanguageCode } from './language/language';

/** What the engine reads. Only the text is needed; the rest makes it surer. */
export type EngineInput = Pick<Article, 'text'> &
  Partial<Pick<Article, 'lang' | 'url' | 'title' | 'outlet' | 'blocks' | 'links'>>;

/**
 * An analysis in parts, for long texts: each turn does a little work, and yields what is known of the first paragraphs
 * where that is worth showing, else null. The whole analysis is returned. What a part says may still be put more
 * exactly by the whole: who a name means, say. Ids hold for their part alone.
 */
export type AnalysisInParts = Generator<Analysis | null, Analysis>;

export interface Engine {
  /**
   * Finds the claims of an article and who each is attributed to, in the language of its text.
   * Offsets in the answer are UTF-16 into `input.text`, end exclusive. A text in a language that is not read has no
   * claims. Rejects where the language's weights cannot be had; never on any text.
   * @example const { claims } = await engine.analyze({ text: '“It rained,” Ann Roe said.' });
   */
  analyze(input: EngineInput): Promise<Analysis>;
  /** The same in parts, once the language's weights are there. */
  inParts(input: EngineInput): Promise<AnalysisInParts>;
  /** The same as a plain function, for texts that are known to be in one language. */
  forLanguage(language: LanguageCode): Promise<(input: EngineInput) => Analysis>;
}

/**
 * Opens the engine. A language's weights are asked for when a text in it first comes, and kept.
 * @param weightsOf the bytes of `network/weights/CODE.bin`
 */
export function openEngine(
  weightsOf: (language: LanguageCode) => Promise<Uint8Array>,
  kernels?: KernelChoice,
): Engine {
  const readers = new Map<LanguageCode, Promise<Reader>>();
  const readerOf = (language: LanguageCode): Promise<Reader> => {
    const known = readers.get(language);
    if (known) return known;
    const opened = weightsOf(language)
      .then((bytes) => loadNetwork(bytes, kernels))
      .then((network) => openReader(LANGUAGES[language], network));
    readers.set(language, opened);
    // a pack that could not be had may be there the next time
    opened.catch(() => readers.delete(language));
    return opened;
  };
  const inParts = async (input: EngineInput): Promise<AnalysisInParts> => {
    const { language, read } = detectLanguage(input.text, input.lang);
    return read ? readInParts(input, await readerOf(read)) : nothingIn(language);
  };
  return {
    inParts,
    analyze: async (input) => wholeOf(await inParts(input)),
    async forLanguage(language) {
      const reader = await readerOf(language);
      return (input) => wholeOf(readInParts(input, reader));
    },
  };
}

function wholeOf(parts: AnalysisInParts): Analysis {
  for (;;) {
    const turn = parts.next();
    if (turn.done) return turn.value;
  }
}

// eslint-disable-next-line require-yield -- a text that is not read is done at once
function* nothingIn(language: string): AnalysisInParts {
  return { model: null, language, claims: [], sources: [] };
}
