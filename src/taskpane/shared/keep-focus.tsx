import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface KeepFocusProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Takes the focus when what had it is gone, such as a finding that was settled, so that the keyboard is not lost. */
export function KeepFocus({ className, children }: KeepFocusProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) place.current?.focus();
  });
  return (
    <div
      ref={place}
      tabIndex={-1}
      className={className}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ target }) => {
        if (target.isConnected) hadFocus.current = false;
      }}
    >
      {children}
    </div>
  );
}
