// Next renders every page at build time; lib/site then turns its export into the shipped site.
/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // For an export, `distDir` is where the pages go. They stay away from out/: lib/site makes that from them.
  distDir: process.env.EXPORT_DIR ?? '.next',
  trailingSlash: true,
  // Only the ISLANDS=0 fallback needs it: the islands build has relative addresses.
  basePath: process.env.BASE_PATH ?? '',
  // Native binaries and big compilers stay outside the bundle.
  serverExternalPackages: ['esbuild', 'mdx-bundler', 'yaml', 'zod'],
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  // Set by `npm run dev`: a file that changes with every edit of the course.
  turbopack: process.env.EDITS_FILE ? { resolveAlias: { '@/lib/course/edits': `./${process.env.EDITS_FILE}` } } : {},
};
