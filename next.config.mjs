// How Next builds the pages. The custom server in server/index.ts hosts them; types are checked by `npm run check`, not
// again at every start.
/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The custom server compresses nothing twice: HTML and scripts go out gzipped by Next.
  compress: true,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pino', '@node-rs/argon2', 'better-sqlite3'],
  // Low data, asked for by the address or kept by a cookie, is a page of its own without scripts: app/low,
  // app/m/[code]/low.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', has: [{ type: 'query', key: 'data', value: 'low|full' }], destination: '/low' },
      {
        source: '/',
        has: [{ type: 'cookie', key: 'scorebox-data', value: 'low' }],
        destination: '/low',
      },
      {
        source: '/m/:code',
        has: [{ type: 'query', key: 'data', value: 'low' }],
        destination: '/m/:code/low',
      },
      {
        source: '/m/:code',
        has: [{ type: 'cookie', key: 'scorebox-data', value: 'low' }],
        destination: '/m/:code/low',
      },
    ],
  }),
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
};

export default config;
