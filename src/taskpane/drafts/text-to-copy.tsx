import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { putInto, type Copied } from './copy-for-word';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    height: '160px',
    fontFamily: "'Times New Roman', serif",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface TextToCopyProps {
  readonly label: string;
  readonly copied: Copied;
  readonly onCopied: () => void;
}

/** The document selected, for a copy by keyboard: what then reaches the clipboard has its layout too. */
export function TextToCopy({ label, copied, onCopied }: TextToCopyProps): ReactElement {
  const styles = useStyles();
  const select = useCallback((area: HTMLTextAreaElement | null) => {
    area?.focus();
    area?.select();
  }, []);
  return (
    <textarea
      ref={select}
      className={styles.text}
      aria-label={label}
      readOnly
      value={copied.text}
      onCopy={({ nativeEvent }) => {
        if (putInto(nativeEvent, copied)) onCopied();
      }}
    />
  );
}
