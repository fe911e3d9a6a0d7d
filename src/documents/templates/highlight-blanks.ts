const [OPEN, CLOSE] = ['\ue000', '\ue001'];

const DOTS = '…………';

/** The dots of a blank between marks that no text of a cell can hold. */
export const MARKED_BLANK = `${OPEN}${DOTS}${CLOSE}`;

const XML = /<(\/?)(w:r|w:t)(?=[\s>/])[^>]*>|[^<]+|<[^>]*>/g;
const PROPERTIES = /^<w:rPr>.*?<\/w:rPr>|^<w:rPr\/>/s;
const HIGHLIGHT = '<w:highlight w:val="yellow"/>';

/** The part with every marked blank in a highlighted run of its own. */
export function highlightBlanks(xml: string): string {
  if (!xml.includes(MARKED_BLANK)) return xml;
  const properties: string[] = [];
  let result = '';
  let isText = false;
  for (const { 0: token, 1: slash, 2: tag, index } of xml.matchAll(XML)) {
    const isStart = slash === '' && !token.endsWith('/>');
    if (tag === 'w:t') isText = isStart;
    else if (tag === 'w:r' && isStart) properties.push(faceAfter(xml, index + token.length));
    else if (tag === 'w:r' && slash === '/') properties.pop();
    const face = properties.at(-1);
    result += isText && tag === undefined && face !== undefined ? split(token, face) : token;
  }
  // In a formula or a drawing there is nothing to highlight.
  return result.replaceAll(MARKED_BLANK, DOTS);
}

/** Properties of a run are short; looking further would take long in a long document. */
const LONGEST = 4_096;

function faceAfter(xml: string, at: number): string {
  return PROPERTIES.exec(xml.slice(at, at + LONGEST))?.[0] ?? '';
}

/** Ends the run before each blank and goes on with one of the same face after it. */
function split(text: string, face: string): string {
  const opening = '<w:t xml:space="preserve">';
  const blank = `</w:t></w:r><w:r>${highlighted(face)}${opening}${DOTS}</w:t></w:r><w:r>${face}${opening}`;
  return text.replaceAll(MARKED_BLANK, blank);
}

/** The order of run properties is the schema's: a highlight stands after the size and before the underline. */
const AFTER =
  /<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)[\s/>]/;

function highlighted(face: string): string {
  const inner = face.replace(/^<w:rPr\/?>|<\/w:rPr>$/g, '').replace(/<w:highlight [^>]*\/>/, '');
  const at = AFTER.exec(inner)?.index ?? inner.length;
  return `<w:rPr>${inner.slice(0, at)}${HIGHLIGHT}${inner.slice(at)}</w:rPr>`;
}
