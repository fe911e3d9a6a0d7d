type Attributes = Readonly<Record<string, string>>;

/** Makes an element with attributes and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', onPress);
  return made;
}

/** A labelled list to choose from. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  onChoice: (value: string) => void,
): HTMLLabelElement {
  const select = element('select');
  for (const [value, text] of options) select.append(element('option', { value }, text));
  select.value = chosen;
  select.addEventListener('change', () => {
    onChoice(select.value);
  });
  return element('label', {}, label, select);
}
