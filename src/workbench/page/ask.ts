import type { WorkbenchWords } from '../../text/workbench-words';
import { button, element } from './elements';

/** Asks for a text; null where the person would rather not. */
export function askForText(
  question: string,
  before: string,
  words: WorkbenchWords,
): Promise<string | null> {
  const input = element('input', { type: 'text', value: before });
  const label = element('label', { class: 'field' }, question, input);
  return asked(label, words, () => input.value);
}

/** Asks whether to go on. */
export async function askWhether(question: string, words: WorkbenchWords): Promise<boolean> {
  return (await asked(element('p', {}, question), words, () => 'yes')) !== null;
}

function asked(
  content: HTMLElement,
  words: WorkbenchWords,
  answer: () => string,
): Promise<string | null> {
  return new Promise((resolve) => {
    const cancel = button(words.cancel, () => {
      box.close();
    });
    const choices = element('div', { class: 'choices' }, element('button', {}, words.ok), cancel);
    const form = element('form', { method: 'dialog' }, content, choices);
    const box = element('dialog', {}, form);
    let given: string | null = null;
    form.addEventListener('submit', () => {
      given = answer();
    });
    box.addEventListener('close', () => {
      box.remove();
      resolve(given);
    });
    document.body.append(box);
    box.showModal();
  });
}
