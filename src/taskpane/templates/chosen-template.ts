import { useMemo, useState } from 'react';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { rememberedTemplate } from '../../app/templates/remember-template';
import type { TemplateFile } from '../../app/templates/use-template';
import type { Snapshot } from '../../workbook/snapshot';

/** Chosen in this session: one that is too large for the workbook lasts as long as the pane is open. */
const chosen = new WeakMap<WorkbookSession, TemplateFile>();

/** The template in use, chosen now or remembered by the workbook, and how to use another or (null) none. */
export function useChosenTemplate(
  session: WorkbookSession,
  { keptText }: Snapshot,
): readonly [TemplateFile | null, (template: TemplateFile | null) => void] {
  const [, drawAgain] = useState(0);
  // Most readings of the workbook find the same template.
  const remembered = useMemo(() => rememberedTemplate({ keptText }), [keptText]);
  const choose = (template: TemplateFile | null): void => {
    if (template === null) chosen.delete(session);
    else chosen.set(session, template);
    drawAgain((count) => count + 1);
  };
  return [chosen.get(session) ?? remembered, choose];
}
