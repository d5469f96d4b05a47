// Where a reader may be led.

/** Whether an address is whole, and of the web: http or https, no other scheme. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
