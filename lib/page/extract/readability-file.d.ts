// The one file of Readability that is needed, which comes without types of its own.
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';
  // eslint-disable-next-line import-x/no-default-export -- the file has no other
  export default Readability;
}
