import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { usePlainField } from '../plain-field';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});

interface TypedLineProps {
  readonly label: string;
  readonly value: string;
  readonly change: (typed: string) => void;
  /** Whether the focus goes to it when it is shown. */
  readonly isFirst: boolean;
}

/** One line of a short form, such as a name or a reason. */
export function TypedLine({ label, value, change, isFirst }: TypedLineProps): ReactElement {
  const styles = useStyles();
  const plain = usePlainField();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        className={plain}
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          change(target.value);
        }}
      />
    </div>
  );
}
