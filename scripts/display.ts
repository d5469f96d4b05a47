// Whether a window can be shown here at all.

/** On Linux a display has to be named; macOS and Windows always have one. */
export function hasDisplay(
  platform: NodeJS.Platform,
  env: Readonly<Partial<Record<string, string>>>,
): boolean {
  return platform !== 'linux' || [env['DISPLAY'], env['WAYLAND_DISPLAY']].some(Boolean);
}
