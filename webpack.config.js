const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { hostAddress, manifestAt } = require('./scripts/host-address.js');
const { noticePage, panePage } = require('./scripts/pages.js');
const { ThirdPartyLicences } = require('./scripts/third-party.js');

/** A guard against a library that slips into the first script; a test holds the zipped size. */
const MOST_BYTES = 800_000;

/** Port and trusted certificates of `npm start`; only asked for when webpack serves, since they are made on first use. */
const developmentServer = async () => {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    // The content-security policy allows neither the overlay's styles nor code from text.
    hot: false,
    liveReload: true,
    client: { overlay: false },
  };
};

/**
 * @param {{ WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: 'production' | 'development' }} options
 * @returns {Promise<import('webpack').Configuration & { devServer?: unknown }>}
 */
module.exports = async (env, { mode = 'production' }) => {
  const host = hostAddress(process.env.BANG_VANG_HOST);
  return {
    mode,
    context: __dirname,
    entry: { taskpane: './src/taskpane/index.tsx', notice: './src/commands/notice/index.ts' },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'parts/[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          // Types are checked by `npm run typecheck`; here every file is only translated.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          exclude: /node_modules/,
        },
      ],
    },
    plugins: [
      panePage(),
      noticePage(),
      new ThirdPartyLicences(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          // Copied as they are: they must run and show where nothing else does.
          { from: 'src/taskpane/start.{js,css}', to: '[name][ext]', info: { minimized: true } },
          { from: 'src/commands/notice/notice.css', to: '[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (manifest) => manifestAt(manifest.toString(), host),
          },
        ],
      }),
    ],
    // Maps as files of their own: the content-security policy allows no eval.
    devtool: mode === 'development' ? 'source-map' : false,
    performance: {
      // While developing, scripts are large, and an error would hold the reload back.
      hints: mode === 'production' ? 'error' : false,
      maxEntrypointSize: MOST_BYTES,
      maxAssetSize: MOST_BYTES,
      assetFilter: (file) => file.endsWith('.js'),
    },
    stats: 'errors-warnings',
    ...(env.WEBPACK_SERVE === true ? { devServer: await developmentServer() } : {}),
  };
};
