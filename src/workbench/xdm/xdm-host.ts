import type { Answer, ExcelEngine } from '../engine/excel-engine';
import type { AddinRuntime } from '../engine/objects/runtime-services';
import type { EventEntry } from '../engine/objects/events';
import { appContext, type AppContextFacts } from './app-context';
import {
  actionTypes,
  dispatchIds,
  parseBatch,
  parseCall,
  parseRequest,
  responseText,
  type XdmCall,
  type XdmRequest,
} from './messages';

/** The flag of a batch that would rather wait while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

/** "The operation is not supported", as the library has it. */
const NOT_SUPPORTED = 5000;

/** What the page hears when a person closes its dialog. */
const DIALOG_CLOSED = 12_006;

/** What the host wants to know of the page it plays Excel to. */
export interface XdmPage {
  readonly engine: ExcelEngine;
  readonly runtime: AddinRuntime;
  /** What the page is told when it starts. */
  readonly facts: () => AppContextFacts;
  /** Posts a text to the page. */
  readonly post: (text: string) => void;
  /** A dialog says something to the page that opened it; only asked of pages that are dialogs. */
  readonly messageParent?: (message: string) => void;
  /** Opens what `displayDialogAsync` with `displayInIframe` asks for; the page itself opens windows. */
  readonly openDialog?: (dialog: string) => void;
  readonly closeDialog?: () => void;
  readonly messageDialog?: (message: string) => void;
  /** The page saves what it keeps in the document. */
  readonly saveSettings: (settings: ReadonlyMap<string, string>) => void;
}

/** How a ribbon command ended: 0 is well, 11101 that the page knows no function of that name. */
export interface CommandOutcome {
  readonly status: number;
  readonly data: string;
}

/**
 * Plays Excel on the web to one page, over the messages that its library posts to the window around it. What the page
 * asks for before `ready` settles is answered, but ribbon commands would be lost.
 */
export class XdmHost {
  private readonly registrations = new Map<string, XdmRequest>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private readonly stopListening: () => void;
  private settle: () => void = () => undefined;
  private nextCommand = 1;
  /** Settles when the page has asked to be told of ribbon commands: from then on it can be sent some. */
  readonly ready: Promise<void>;

  constructor(private readonly page: XdmPage) {
    this.ready = new Promise((resolve) => {
      this.settle = resolve;
    });
    this.stopListening = page.engine.listen((entries) => {
      this.tellEntries(entries);
    });
  }

  /** Takes what came over postMessage; anything that is none of the library's messages is left alone. */
  receive(text: string): void {
    const request = parseRequest(text);
    if (request !== null) void this.handle(request);
  }

  /** The page is gone. */
  close(): void {
    this.stopListening();
    this.registrations.clear();
    for (const done of this.commands.values()) done({ status: -1, data: '' });
    this.commands.clear();
  }

  /** Runs a function that the page has associated with an action, as a press of a ribbon button does. */
  async runCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    await this.ready;
    const id = `command-${this.nextCommand}`;
    this.nextCommand += 1;
    const event = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.tell('appCommandInvoked', [id, functionName, event]);
    });
  }

  /** Tells the page that it was shown or hidden: `Office.addin.onVisibilityModeChanged`. */
  tellVisibility(isVisible: boolean): void {
    const message = JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' });
    this.tellEntries([
      {
        messageCategory: 65_536,
        messageType: 65_539,
        targetId: '',
        message,
        isRemoteOverride: false,
      },
    ]);
  }

  /** Tells the page what its dialog says, or that it was closed (12006). */
  tellDialog(message: { readonly text: string; readonly origin: string } | 'closed'): void {
    const data =
      message === 'closed'
        ? { messageType: DIALOG_CLOSED }
        : { messageType: 0, messageContent: message.text, messageOrigin: message.origin };
    this.tell('dialogMessageReceived', data);
  }

  /** Tells a dialog what the page that opened it says. */
  tellFromParent(text: string, origin: string): void {
    const message = { messageType: 0, messageContent: text, messageOrigin: origin };
    this.tell('dialogParentMessageReceived', message);
  }

  private tell(event: string, data: unknown): void {
    const registration = this.registrations.get(event);
    if (registration !== undefined) this.page.post(responseText(registration, data, 1));
  }

  private tellEntries(entries: readonly EventEntry[]): void {
    const rows = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      0,
      entry.isRemoteOverride,
    ]);
    this.tell('richApiMessage', { ArrayData: rows });
  }

  private async handle(request: XdmRequest): Promise<void> {
    const answer = (data: unknown) => {
      this.page.post(responseText(request, data, 0));
    };
    switch (request._actionType) {
      case actionTypes.registerEvent:
        this.registrations.set(request._actionName, request);
        answer({ Error: 0 });
        this.registered(request);
        return;
      case actionTypes.unregisterEvent:
        this.registrations.delete(request._actionName);
        if (request._actionName === 'dialogMessageReceived') this.page.closeDialog?.();
        answer({ Error: 0 });
        return;
      case actionTypes.invoke:
        await this.invoked(request, answer);
    }
  }

  private registered({ _actionName, _data }: XdmRequest): void {
    if (_actionName === 'appCommandInvoked') this.settle();
    if (_actionName === 'dialogMessageReceived') this.page.openDialog?.(targetOf(_data));
  }

  private async invoked(request: XdmRequest, answer: (data: unknown) => void): Promise<void> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        answer(appContext(this.page.facts()));
        return;
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod': {
        const call = parseCall(request._data);
        answer(call === null ? { Error: NOT_SUPPORTED } : await this.executed(call));
        return;
      }
      default:
        answer({ Error: NOT_SUPPORTED });
    }
  }

  private async executed(call: XdmCall): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case dispatchIds.batch:
        return this.batch(call.ArrayData);
      case dispatchIds.commandCompleted: {
        const id = String(call[0]);
        this.commands.get(id)?.({ status: Number(call[1]), data: String(call[2]) });
        this.commands.delete(id);
        return { Error: 0 };
      }
      case dispatchIds.loadSettings:
        return { Error: 0, Properties: { Settings: settingsBag(this.page.facts().settings) } };
      case dispatchIds.saveSettings:
        this.page.saveSettings(new Map(call.DdaSettingsMethod?.Properties ?? []));
        return { Error: 0 };
      case dispatchIds.messageParent:
        this.page.messageParent?.(call.messageToParent ?? '');
        return { Error: 0 };
      case dispatchIds.sendMessage:
        this.page.messageDialog?.(call.messageContent ?? '');
        return { Error: 0 };
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  private async batch(values: readonly unknown[]): Promise<unknown> {
    const batch = parseBatch(values);
    if (batch === null) return { Error: NOT_SUPPORTED };
    const waits = (batch.flags & DELAY_FOR_CELL_EDIT) !== 0;
    const answer = await this.page.engine.answer(batch.text, waits, this.page.runtime);
    const body = answer.ok ? answer.body : JSON.stringify(refusedBatch(answer));
    return { Version: 1, Error: 0, Data: [200, [], body] };
  }
}

/** The answer to a batch that was refused as a whole: over this carrier the library does not look at the status. */
function refusedBatch({ code, message, status }: Extract<Answer, { readonly ok: false }>): unknown {
  return { Results: [], Error: { Code: code, Message: message, HttpStatusCode: status } };
}

function settingsBag(settings: ReadonlyMap<string, string>): readonly unknown[] {
  return [...settings].map(([Name, Value]) => ({ Name, Value }));
}

/** What an event is wanted of: for dialogs, the JSON text that says which one. */
function targetOf(data: unknown): string {
  const target: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'targetId') : null;
  return typeof target === 'string' ? target : '';
}
