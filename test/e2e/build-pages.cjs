const path = require('node:path');
const { buildWhatIsOld } = require('../../src/workbench/server/build');

/** Builds the pages that the browser tests open: once, before the first of them, however many run at a time. */
module.exports = () => buildWhatIsOld(path.resolve(__dirname, '../..'));
