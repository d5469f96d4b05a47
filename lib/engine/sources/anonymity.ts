// The words by which an article says that a source would not be named, and why.

const REFUSAL =
  /\b(?:(?:who|and)\s+)?(?:(?:was|were)\s+)?(?:(?:speak|spoke|speaking|talked|granted)(?:\s+\w+){0,3}\s+(?:on\s+)?(?:the\s+)?(?:condition\s+of\s+)?anonymity|(?:asked|asking|declined|declining|requested|requesting|refused|preferred)\s+(?:not\s+)?to\s+(?:be\s+(?:named|identified|quoted\s+by\s+name)|remain\s+anonymous)|(?:asked\s+for|asking\s+for|requested|requesting)\s+anonymity|on\s+(?:the\s+)?condition\s+of\s+anonymity)(?:(?!\s(?:said|says|told|added|confirmed)\b)[^.;”"])*/i;

/** The statement as the article makes it, reason included, or null: "who asked not to be named because …". */
export function anonymityIn(text: string): string | null {
  return (
    REFUSAL.exec(text)?.[0]
      .replace(/\s+/g, ' ')
      .replace(/[\s,]+$/, '') ?? null
  );
}
