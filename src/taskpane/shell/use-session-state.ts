import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SessionState } from '../../app/session/session-state';
import type { WorkbookSession } from '../../app/session/workbook-session';

/** The state of the session; the component is drawn anew when it changes. */
export function useSessionState({ subscribe, state }: WorkbookSession): SessionState {
  return useSyncExternalStore(subscribe, state);
}

/** Whether something has been going on for longer than that, in milliseconds. */
export function useTakesLong(isGoingOn: boolean, patience: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => {
      setLong(true);
    }, patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoingOn, patience]);
  return isGoingOn && isLong;
}
