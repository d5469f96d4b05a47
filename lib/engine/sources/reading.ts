// What a source phrase turns out to be, before it is known whom it means.
import type { NameMention } from './name-mentions';

export type Reading =
  | { readonly kind: 'pronoun'; readonly word: string }
  /** `outletAfter` of "X of the Post", `outletBefore` of "the Post's X"; `noun` stands just before the name. */
  | {
      readonly kind: 'name';
      readonly name: NameMention;
      readonly description: string | null;
      readonly outletAfter: NameMention | null;
      readonly outletBefore: NameMention | null;
      readonly noun: string | null;
    }
  /** "a spokesman for X", "X's statement": whoever speaks, X is the source. `noun` stands just after the name. */
  | {
      readonly kind: 'voice';
      readonly name: NameMention;
      readonly description: string;
      readonly noun: string | null;
    }
  /** Nobody named: `head` is the noun, `names` are those within, "Roe" in "people close to Roe". */
  | {
      readonly kind: 'description';
      readonly text: string;
      readonly head: string;
      readonly definite: boolean;
      readonly names: readonly NameMention[];
      /** Whether some of them stand in the head itself: "the Moss Valley council". */
      readonly namesInHead: boolean;
      readonly plural: boolean;
    };
