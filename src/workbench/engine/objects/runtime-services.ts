import { textArgument } from '../protocol/arguments';
import { objectsOf, type EngineObject } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';

/** Whether the page of an add-in is to be seen; "Inactive" only says that it is not loaded with the document. */
export type RuntimeState = 'Visible' | 'Background' | 'Inactive';

/** The page that an add-in runs in, as far as the add-in itself may ask for it. */
export interface AddinRuntime {
  /** The library is ready to be told of the ribbon's buttons. */
  readonly becameReady: () => void;
  readonly state: () => RuntimeState;
  /** Shows the page as a pane, or hides it; it stays loaded. */
  readonly setState: (state: RuntimeState) => void;
  /** Whether the page is loaded together with the document the next time. */
  startState: RuntimeState;
}

function stateArgument(args: readonly unknown[]): RuntimeState {
  const state = textArgument(args, 0);
  if (state === 'Visible' || state === 'Background' || state === 'Inactive') return state;
  throw new ApiError('InvalidArgument', state);
}

const addinInternalService = objectsOf<AddinRuntime>({
  name: 'AddinInternalService',
  properties: {},
  methods: {
    // Without an answer the library leaves an unhandled rejection in the page.
    notifyActionHandlerReady: (runtime) => {
      runtime.becameReady();
    },
  },
});

const appRuntimeService = objectsOf<AddinRuntime>({
  name: 'AppRuntimeService',
  properties: {},
  methods: {
    getAppRuntimeState: (runtime) => runtime.state(),
    setAppRuntimeState: (runtime, args) => {
      runtime.setState(stateArgument(args));
    },
  },
});

const appRuntimePersistenceService = objectsOf<AddinRuntime>({
  name: 'AppRuntimePersistenceService',
  properties: {},
  methods: {
    getAppRuntimeStartState: ({ startState }) => startState,
    setAppRuntimeStartState: (runtime, args) => {
      runtime.startState = stateArgument(args);
    },
  },
});

const SERVICES: Readonly<Record<string, (runtime: AddinRuntime) => EngineObject>> = {
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': appRuntimePersistenceService,
};

/** The service object that the library asks for by its full name. */
export function runtimeService(runtime: AddinRuntime, name: string): EngineObject {
  const service = SERVICES[name];
  if (service === undefined) throw new ApiError('NotBuiltInWorkbench', `new ${name}`);
  return service(runtime);
}

/** A runtime without a page: where only the library runs. */
export function hiddenRuntime(): AddinRuntime {
  return {
    becameReady: () => undefined,
    state: () => 'Background',
    setState: () => undefined,
    startState: 'Inactive',
  };
}
