// Digests and reports for the tests, from what a test is about.
import type { Report, SourceKind } from '@/lib/model';
import { digest, type Digest } from '@/lib/coverage';

export function report(over: Partial<Report> = {}): Report {
  return {
    id: 'r',
    url: 'https://lantern.example/a',
    title: 'Harbour of Selby to close',
    byline: null,
    outlet: 'The Lantern',
    published: '2024-05-10',
    lang: 'en',
    read: 'whole',
    text: 'The harbour of Selby will close in autumn because its quay is sinking into the mud.',
    claims: [],
    sources: [],
    origins: [],
    notices: [],
    engine: { version: '0.0.0', model: 'invented', language: 'en' },
    summary: { claims: 0, sources: 0, named: 0, anonymous: 0, unspecified: 0, unattributed: 0 },
    ...over,
  };
}

/** A digest whose origins are given as [name, kind, claims]. */
export function made(over: Partial<Report> = {}, origins: [string, SourceKind, number?][] = []): Digest {
  const url = over.url === undefined ? `https://lantern.example/${over.id ?? 'a'}` : over.url;
  return {
    ...digest(report({ ...over, url })),
    origins: origins.map(([name, kind, claims = 1]) => ({ name, kind, claims })),
  };
}
