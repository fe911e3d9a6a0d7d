/**
 * Runs in the add-in's page, right after Microsoft's library: puts `Office.context.officeTheme` there, which the
 * library for the web does not have. It always gives the theme of the moment, as on Windows and Mac; the page around
 * keeps it in an attribute of its own.
 */
const office: unknown = Reflect.get(globalThis, 'Office');
const onReady: unknown = isObject(office) ? Reflect.get(office, 'onReady') : null;

if (isObject(office) && typeof onReady === 'function') {
  const addTheme = () => {
    const context: unknown = Reflect.get(office, 'context');
    if (!isObject(context) || 'officeTheme' in context) return;
    Object.defineProperty(context, 'officeTheme', { enumerable: true, get: currentTheme });
  };
  Reflect.apply(onReady, office, [addTheme]);
}

function currentTheme(): unknown {
  return JSON.parse(window.parent.document.documentElement.dataset['officeTheme'] ?? 'null');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
