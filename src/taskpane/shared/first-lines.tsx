import { Button } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../text/language';
import { tabWords } from '../../text/tab-words';

/** So many lines are shown at once, and so many more with each press. */
const LINES = 20;

interface FirstLinesProps<Line> {
  readonly lines: readonly Line[];
  readonly language: Language;
  readonly className?: string;
  /** One line as a list item with its key. */
  readonly children: (line: Line, index: number) => ReactNode;
}

/** A list that stays quick when it is long: its first lines, and a button for more. */
export function FirstLines<Line>({
  lines,
  language,
  className,
  children,
}: FirstLinesProps<Line>): ReactElement {
  const [count, setCount] = useState(LINES);
  return (
    <>
      <ul className={className}>{lines.slice(0, count).map(children)}</ul>
      {lines.length > count && (
        <Button
          appearance="transparent"
          size="small"
          onClick={() => {
            setCount(count + LINES);
          }}
        >
          {tabWords[language].more(count, lines.length)}
        </Button>
      )}
    </>
  );
}
