import type { Viewport } from 'next';

/** The colours of the browser's own bars: `--paper` of tokens.css. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161b' },
  ],
};
