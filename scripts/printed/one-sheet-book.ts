import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WORKBOOK = 'xl/workbook.xml';

/** The same workbook with one sheet to be seen, so that it alone is printed. */
export function oneSheetBook(bytes: Uint8Array, sheet: string): Uint8Array {
  const files = unzipSync(bytes);
  const part = files[WORKBOOK];
  if (part === undefined) throw new Error(`${WORKBOOK} is missing.`);
  const xml = strFromU8(part);
  const elements = [...xml.matchAll(/<sheet\s[^>]*>/g)].map(([element]) => element);
  const wanted = elements.findIndex((element) => element.includes(`name="${escaped(sheet)}"`));
  if (wanted < 0) throw new Error(`There is no sheet “${sheet}”.`);
  let index = -1;
  const hidden = xml
    .replace(/<sheet\s[^>]*>/g, (element) => {
      index += 1;
      const plain = element.replace(/\sstate="[^"]*"/, '');
      return index === wanted ? plain : plain.replace(/\/?>$/, ' state="hidden"$&');
    })
    .replace(/\s(activeTab|firstSheet)="\d+"/g, '')
    .replace('<workbookView', `<workbookView activeTab="${wanted}"`);
  return zipSync({ ...files, [WORKBOOK]: strToU8(hidden) });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
