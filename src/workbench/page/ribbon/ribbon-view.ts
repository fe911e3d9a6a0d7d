import { element } from '../elements';
import type { RibbonButton, RibbonGroup } from './manifest-ribbon';

/** The group of buttons that the add-in brings, as Excel shows it on the Home tab. */
export function ribbonView(
  group: RibbonGroup,
  onPress: (button: RibbonButton) => void,
): HTMLElement {
  const buttons = element('div', { class: 'buttons' });
  for (const each of group.buttons) {
    const picture = element('img', { src: each.icon, alt: '' });
    const made = element('button', { type: 'button', title: each.tip }, picture, each.label);
    made.dataset['command'] = each.id;
    made.addEventListener('click', () => {
      onPress(each);
    });
    buttons.append(made);
  }
  const label = element('div', { class: 'label', 'aria-hidden': 'true' }, group.label);
  const attributes = { class: 'ribbon-group', role: 'group', 'aria-label': group.label };
  return element('div', attributes, buttons, label);
}
