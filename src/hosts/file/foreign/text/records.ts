/** The records of a delimited text: fields may stand in double quotes, and then hold delimiters and line breaks. */
export function* records(text: string, delimiter: string): Generator<string[]> {
  let fields: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const field = fieldAt(text, at, delimiter);
    fields.push(field.value);
    at = field.end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    yield fields;
    fields = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    if (at >= text.length) return;
  }
}

function fieldAt(text: string, start: number, delimiter: string) {
  let value = '';
  let at = start;
  if (text[start] === '"') {
    const parts: string[] = [];
    at = start + 1;
    for (;;) {
      const quote = text.indexOf('"', at);
      // A quote that is never closed is a character like any other.
      if (quote < 0) return plainField(text, start, delimiter);
      parts.push(text.slice(at, quote));
      at = quote + 1;
      if (text[at] !== '"') break;
      parts.push('"');
      at += 1;
    }
    value = parts.join('').replace(/\r\n?/g, '\n');
  }
  const rest = plainField(text, at, delimiter);
  return { value: value + rest.value, end: rest.end };
}

function plainField(text: string, start: number, delimiter: string) {
  let end = start;
  while (end < text.length) {
    const character = text[end];
    if (character === delimiter || character === '\n' || character === '\r') break;
    end += 1;
  }
  return { value: text.slice(start, end), end };
}
