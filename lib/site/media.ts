// What a file is, by its ending: the few kinds a course site has.
const kinds: Record<string, { type: string; text: boolean }> = {
  html: { type: 'text/html; charset=utf-8', text: true },
  js: { type: 'text/javascript; charset=utf-8', text: true },
  css: { type: 'text/css; charset=utf-8', text: true },
  json: { type: 'application/json', text: true },
  svg: { type: 'image/svg+xml', text: true },
  xml: { type: 'application/xml', text: true },
  txt: { type: 'text/plain; charset=utf-8', text: true },
  webmanifest: { type: 'application/manifest+json', text: true },
  wasm: { type: 'application/wasm', text: true },
  ico: { type: 'image/x-icon', text: false },
  png: { type: 'image/png', text: false },
  jpg: { type: 'image/jpeg', text: false },
  webp: { type: 'image/webp', text: false },
  avif: { type: 'image/avif', text: false },
  woff2: { type: 'font/woff2', text: false },
};

/** The `content-type` of a file, and whether compressing it gains anything. */
export function mediaOf(file: string): { type: string; text: boolean } {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return kinds[ending] ?? { type: 'application/octet-stream', text: false };
}
