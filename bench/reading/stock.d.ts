// Readability as it is published, which the bench takes past the trimming of our own copy.
declare module '@mozilla/readability/Readability.js?stock' {
  import { Readability } from '@mozilla/readability';
  export = Readability;
}
