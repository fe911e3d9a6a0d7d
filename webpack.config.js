const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { hostAddress, manifestAt } = require('./scripts/host-address.js');

/** A guard against a library that slips into the first script; a test holds the zipped size. */
const MOST_BYTES = 800_000;

/**
 * @param {'taskpane' | 'commands'} name
 * @returns {HtmlPlugin}
 */
const page = (name) =>
  new HtmlPlugin({
    template: `src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
  });

/**
 * @param {Record<string, unknown>} _env
 * @param {{ mode?: 'production' | 'development' }} options
 * @returns {import('webpack').Configuration}
 */
module.exports = (_env, { mode = 'production' }) => {
  const host = hostAddress(process.env.BANG_VANG_HOST);
  return {
    mode,
    context: __dirname,
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
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
      page('taskpane'),
      page('commands'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
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
      hints: 'error',
      maxEntrypointSize: MOST_BYTES,
      maxAssetSize: MOST_BYTES,
      assetFilter: (file) => file.endsWith('.js'),
    },
    stats: 'errors-warnings',
  };
};
