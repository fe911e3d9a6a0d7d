const ELEMENT = /<(\/?)([\w:.-]+)(?:[^>"]|"[^"]*")*?(\/?)>/g;

/** Whether every element of a part ends where it should: a loop that cut one in two would leave no document. */
export function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', empty] of xml.matchAll(ELEMENT)) {
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else if (empty !== '/') open.push(name);
  }
  return open.length === 0;
}
