/** The address in manifest.xml as it stands in the repository. */
const DEVELOPMENT_HOST = 'https://localhost:3000';

/**
 * Where the built files will be served from: BANG_VANG_HOST, with or without a slash at its end.
 * @param {string | undefined} setting
 * @returns {string}
 */
function hostAddress(setting) {
  const address = (setting ?? '').trim().replace(/\/+$/, '') || DEVELOPMENT_HOST;
  if (!/^https:\/\/[^\s/?#"'<>&]+(\/[^\s?#"'<>&]*)?$/.test(address)) {
    throw new Error(
      `BANG_VANG_HOST: "${address}" is not an https address such as ${DEVELOPMENT_HOST}`,
    );
  }
  return address;
}

/**
 * The manifest with every address at the given host.
 * @param {string} manifest
 * @param {string} host
 * @returns {string}
 */
function manifestAt(manifest, host) {
  return manifest.replaceAll(`${DEVELOPMENT_HOST}/`, `${host}/`);
}

module.exports = { DEVELOPMENT_HOST, hostAddress, manifestAt };
