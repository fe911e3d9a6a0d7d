import { useEffect, useState } from 'react';
import type { BlocComputation } from '../../app/computation';
import type { DraftMaterial } from '../../app/drafts/conference-facts';
import type { TemplateFile, TemplateUse } from '../../app/templates/use-template';
import type { Message } from '../../text/sentences';
import type { Result } from '../../workbook/result';

/** What came of a template: not known yet, not to be known without a network, or the document and its findings. */
export type FilledInPane = 'filling' | 'not-loaded' | Result<TemplateUse, Message>;

interface Filled {
  readonly template: TemplateFile;
  readonly bloc: BlocComputation;
  readonly came: FilledInPane;
}

const nobody = { head: null, nextHead: null, deputy: null } as const;

/** The template filled with what the workbook says now; null without a template. */
export function useFilledTemplate(
  template: TemplateFile | null,
  bloc: BlocComputation,
  material: DraftMaterial,
): FilledInPane | null {
  const [filled, setFilled] = useState<Filled | null>(null);
  useEffect(() => {
    if (template === null) return;
    let isWanted = true;
    void fill(template, bloc, material).then((came) => {
      if (isWanted) setFilled({ template, bloc, came });
    });
    return () => {
      isWanted = false;
    };
  }, [template, bloc, material]);
  if (template === null) return null;
  const isCurrent = filled?.template === template && filled.bloc === bloc;
  return isCurrent ? filled.came : 'filling';
}

async function fill(
  template: TemplateFile,
  bloc: BlocComputation,
  material: DraftMaterial,
): Promise<FilledInPane> {
  const loaded = await import('../../app/templates/use-template').catch(() => null);
  if (loaded === null) return 'not-loaded';
  return loaded.fillBlocTemplate(template, bloc, nobody, material).catch(() => 'not-loaded');
}
