/**
 * Runs in the pane: every element whose words stick out of the pane, or are cut off by the element itself, a line each.
 * What only screen readers hear is left out.
 */
export function tooWide(): readonly string[] {
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the pane is ${scrollWidth} wide`);
  for (const element of document.querySelectorAll<HTMLElement>('#pane *')) {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const { left, right, width } = element.getBoundingClientRect();
    if (!hasWords || width <= 1 || element.closest('[hidden]') !== null) continue;
    const sticksOut = left < -0.5 || right > clientWidth + 0.5;
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (!sticksOut && !isCut) continue;
    const words = element.textContent.slice(0, 60);
    found.push(`${element.tagName} ${Math.round(left)}–${Math.round(right)} “${words}”`);
  }
  return found;
}
