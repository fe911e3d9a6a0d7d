const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { require: requireTyped } = require('tsx/cjs/api');

const HERE = path.join(__dirname, 'pages.js');

/** The catalogue of the notices that stand in the pane's page, read from the one place where sentences are kept. */
function startWords() {
  return requireTyped(path.join(__dirname, '../src/text/start-words.ts'), HERE).startWords;
}

/** The pane. Its script is not named in the page: start.js loads it where it can run. */
function panePage() {
  return new HtmlPlugin({
    template: 'src/taskpane/taskpane.html',
    filename: 'taskpane.html',
    inject: false,
    templateParameters: { words: startWords() },
  });
}

/** The little window in which a ribbon button says what it did. */
function noticePage() {
  return new HtmlPlugin({
    template: 'src/commands/notice/notice.html',
    filename: 'notice.html',
    chunks: ['notice'],
    scriptLoading: 'defer',
  });
}

module.exports = { panePage, noticePage };
