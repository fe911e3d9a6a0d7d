import { Button } from '@fluentui/react-components';
import { useId, useRef, type ReactElement } from 'react';

interface FileChooserProps {
  readonly label: string;
  readonly hint: string;
  readonly hintClass: string;
  readonly accept: string;
  readonly isBusy: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** A button that lets her choose several files of her computer. */
export function FileChooser(props: FileChooserProps): ReactElement {
  const { label, hint, hintClass, accept, isBusy, take } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple
        accept={accept}
        hidden
        tabIndex={-1}
        aria-label={label}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          if (chosen.length > 0) take(chosen);
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Button
        aria-describedby={id}
        disabledFocusable={isBusy}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
      <p id={id} className={hintClass}>
        {hint}
      </p>
    </>
  );
}
