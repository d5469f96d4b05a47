// The package brings no types.
declare module 'html-encoding-sniffer' {
  /** The charset that a byte order mark, the header or the page's first 1,024 bytes state, else `defaultEncoding`. */
  // eslint-disable-next-line import-x/no-default-export -- that is how it exports
  export default function sniff(
    bytes: Uint8Array,
    options: { transportLayerEncodingLabel?: string | undefined; defaultEncoding: string },
  ): string;
}
