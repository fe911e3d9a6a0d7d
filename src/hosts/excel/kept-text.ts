import { keptNamespace, keptPartXml, keptTextIn } from '../../workbook/kept-part';
import type { Step } from './session';
import { jsonBytes } from './traffic';

/** Asks which parts of the workbook hold what Bảng Vàng keeps there; as a rule there is one or none. */
export function queueKeptParts({ customXmlParts }: Excel.Workbook): () => readonly string[] {
  const parts = customXmlParts.getByNamespace(keptNamespace);
  parts.load('items/id');
  return () => parts.items.map(({ id }) => id);
}

/** What the answer to such a question may be thought to take. */
const KEPT_BYTES = 20_000;

/** Asks for the text of the first of these parts; no question where there is none. */
export function keptTextSteps(parts: readonly string[]): readonly Step<string>[] {
  const [id] = parts;
  if (id === undefined) return [];
  let received = 0;
  return [
    {
      sent: 600,
      received: KEPT_BYTES,
      receivedInFact: () => received,
      queue: ({ customXmlParts }) => {
        const asked = { xml: customXmlParts.getItem(id).getXml() };
        return () => {
          const { value } = asked.xml;
          received = 300 + jsonBytes(value);
          return keptTextIn(value);
        };
      },
    },
  ];
}

/** Keeps a text in place of what these parts hold; null keeps nothing. */
export function keepTextStep(text: string | null, parts: readonly string[]): Step<void> {
  const [first, ...others] = parts;
  const xml = text === null ? '' : keptPartXml(text);
  return {
    sent: 900 + 400 * parts.length + jsonBytes(xml),
    received: 800,
    queue: ({ customXmlParts }) => {
      if (text === null && first !== undefined) customXmlParts.getItem(first).delete();
      else if (first !== undefined) customXmlParts.getItem(first).setXml(xml);
      else if (text !== null) customXmlParts.add(xml);
      for (const id of others) customXmlParts.getItem(id).delete();
      return () => undefined;
    },
  };
}
