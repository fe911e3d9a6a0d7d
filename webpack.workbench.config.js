const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/**
 * The page of `npm run workbench`: a tool that never goes where the pane is deployed from.
 * @type {import('webpack').Configuration}
 */
module.exports = {
  mode: 'production',
  context: __dirname,
  entry: {
    workbench: './src/workbench/page/index.ts',
    'office-theme': './src/workbench/page/office-theme-in-pane.ts',
  },
  output: {
    path: path.join(__dirname, 'node_modules', '.cache', 'bang-vang-workbench'),
    publicPath: '/workbench/',
    filename: '[name].js',
    chunkFilename: 'parts/[name].js',
    clean: true,
  },
  // The spreadsheet's styles are served as they are.
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        exclude: /node_modules/,
      },
      { test: /\.css$/, type: 'asset/resource' },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: 'src/workbench/page/workbench.html',
      filename: 'index.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
    }),
    new CopyPlugin({ patterns: [{ from: 'src/workbench/page/workbench.css' }] }),
  ],
  // The spreadsheet is large, and never leaves this machine.
  performance: { hints: false },
  optimization: { minimize: false },
  stats: 'errors-warnings',
};
