const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * A webpack plugin: puts the licences of every package that is in the built scripts beside them, whole, in one file.
 * Most of them ask that their text goes along with every copy.
 */
class ThirdPartyLicences {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyLicences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyLicences', stage }, () => {
        const text = packagesOf(compilation)
          .map(licenceOf)
          .join(`\n${'-'.repeat(72)}\n\n`);
        compilation.emitAsset('third-party.txt', new sources.RawSource(text));
      });
    });
  }
}

/**
 * The folders of all packages that a module comes from.
 * @param {import('webpack').Compilation} compilation
 * @returns {string[]}
 */
function packagesOf(compilation) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const module of compilation.modules) {
    const file = 'resource' in module ? String(module.resource) : '';
    const found = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(file);
    if (found !== null) folders.add(found[0]);
  }
  return [...folders].sort();
}

/**
 * Name, version, kind and text of a package's licence.
 * @param {string} folder
 * @returns {string}
 */
function licenceOf(folder) {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name));
  const text =
    file === undefined
      ? 'No text comes with this package.'
      : readFileSync(path.join(folder, file), 'utf8');
  return `${about.name} ${about.version} (${about.license})\n\n${text.trim()}\n`;
}

module.exports = { ThirdPartyLicences };
