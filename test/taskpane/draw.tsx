import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, useSyncExternalStore, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { WorkbookSession } from '../../src/app/session/workbook-session';
import type { TabProps } from '../../src/taskpane/tab-props';

interface TabUnderTest {
  readonly session: WorkbookSession;
  readonly tab: (props: TabProps) => ReactElement;
  readonly openTab?: TabProps['openTab'];
}

function Drawn({ session, tab: Tab, openTab = () => undefined }: TabUnderTest): ReactElement {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return (
    <FluentProvider theme={webLightTheme}>
      <Tab
        session={session}
        state={state}
        language="vi"
        bloc={0}
        openUnit={() => undefined}
        openTab={openTab}
      />
    </FluentProvider>
  );
}

/** One tab of the pane in a page of its own, and what a person does there. */
export async function drawTab(drawn: TabUnderTest) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const rest = (): Promise<void> =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  await act(async () => {
    root.render(<Drawn {...drawn} />);
    await drawn.session.start();
  });
  const named = (name: string): HTMLElement => {
    const all = [...place.querySelectorAll<HTMLElement>('button, input, select')];
    const found = all.filter((one) => (one.getAttribute('aria-label') ?? one.innerText) === name);
    const byText = all.filter((one) => one.textContent === name);
    const [first] = found.length > 0 ? found : byText;
    if (first === undefined) {
      throw new Error(`${name} is not among: ${all.map(nameOf).join(' | ')}`);
    }
    return first;
  };
  return {
    named,
    has: (name: string): boolean =>
      [...place.querySelectorAll<HTMLElement>('button')].some((one) => nameOf(one) === name),
    words: (): string => place.textContent,
    press: async (name: string): Promise<void> => {
      const button = named(name);
      await act(async () => {
        button.focus();
        button.click();
        await Promise.resolve();
      });
      await rest();
    },
    type: async (name: string, words: string): Promise<void> => {
      const field = named(name);
      await act(async () => {
        // As a browser does it: past what React has put onto the element itself.
        Reflect.set(HTMLInputElement.prototype, 'value', words, field);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await Promise.resolve();
      });
    },
    valueOf: (name: string): string => {
      const field = named(name);
      return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
        ? field.value
        : '';
    },
    /** Something that goes on in the session. */
    during: async (work: () => Promise<unknown>): Promise<void> => {
      await act(async () => {
        await work();
      });
      await rest();
    },
    close: (): void => {
      act(() => {
        root.unmount();
      });
      place.remove();
    },
  };
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}
