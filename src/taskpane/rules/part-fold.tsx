import type { ReactElement, ReactNode } from 'react';
import type { ReadingPart } from '../../app/finding-parts';
import { rulesWords } from '../../text/rules-words';
import { Fold } from '../shared/fold';
import type { PartProps } from './part-props';

interface PartFoldProps extends PartProps {
  readonly part: ReadingPart | 'gather' | 'council' | 'history' | 'made';
  readonly summary: string;
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

/** One part of the tab: its heading and, in a line, what holds; opened, all of it. */
export function PartFold(props: PartFoldProps): ReactElement {
  const { session, language, part, summary, startsOpen = false, children } = props;
  return (
    <Fold
      owner={session}
      keepAs={`rules ${part}`}
      level="h2"
      title={rulesWords[language].parts[part]}
      summary={summary}
      startsOpen={startsOpen}
    >
      {children}
    </Fold>
  );
}
