// The styles of a page, in one piece inside it: on a slow line a stylesheet of its own costs a round trip before any paint.
import { build } from 'esbuild';

export type StyleOptions = {
  /** The address to write for a rooted one found in `url()`. */
  rewrite: (url: string) => string;
  /** A 404 page brings no font: where it is shown, nothing beside it can be found. */
  fonts: boolean;
};

/** Minifies CSS and rewrites its rooted addresses. esbuild reads it, so a `url()` in a comment or a string is left alone. */
export async function pageStyles(css: string, { rewrite, fonts }: StyleOptions): Promise<string> {
  const result = await build({
    stdin: { contents: css, loader: 'css' },
    bundle: true,
    write: false,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
    plugins: [
      {
        name: 'addresses',
        setup({ onResolve }) {
          onResolve({ filter: /.*/ }, ({ path }) => ({ path: rewrite(path), external: true }));
        },
      },
    ],
  });
  const minified = (result.outputFiles[0]?.text ?? '').trim();
  // esbuild has just written it: a font face is one flat block.
  return fonts ? minified : minified.replace(/@font-face\{[^}]*\}/g, '');
}
