import type { Language } from '../text/language';
import { officeAround } from './office-around';
import { ribbonButtons, ribbonPresses, type RibbonSession } from './ribbon-presses';

/**
 * Gives Excel what its ribbon buttons run, on the session that the pane shows too. To be called as soon as Office is
 * ready: a press that loads this page waits for it.
 * @param session Null where this Excel is too old: every button then opens the pane, which says so.
 * @param language The language that the pane speaks when a button is pressed.
 */
export function associateRibbonActions(
  session: RibbonSession | null,
  language: () => Language,
): void {
  const office = officeAround();
  const presses = session === null ? null : ribbonPresses(session, office, language);
  for (const button of ribbonButtons) {
    Office.actions.associate(button, (event: Office.AddinCommands.Event) => {
      const press: Promise<unknown> = presses === null ? office.showPane() : presses[button]();
      // Excel shows the button as working until it is told; a fault of ours must not leave it so.
      void press
        .catch(async (fault: unknown) => {
          await office.showPane();
          throw fault;
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}
