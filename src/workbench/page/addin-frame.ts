import type { ExcelEngine } from '../engine/excel-engine';
import type { RuntimeState } from '../engine/objects/runtime-services';
import { frameName, hostInfo, requirementMatrix, type DisplayLanguage } from '../xdm/app-context';
import { XdmHost, type XdmPage } from '../xdm/xdm-host';

export interface FrameSurroundings {
  readonly engine: ExcelEngine;
  readonly addinId: string;
  readonly path: string;
  readonly title: string;
  readonly language: DisplayLanguage;
  readonly visibility: {
    readonly get: () => RuntimeState;
    readonly set: (state: RuntimeState) => void;
  };
  readonly isDialog?: boolean;
}

type DialogTalk = Pick<XdmPage, 'messageParent' | 'openDialog' | 'closeDialog' | 'messageDialog'>;

let conversations = 0;

/** A page of the add-in in a frame, and Excel played to it. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly host: XdmHost;
  private readonly receive = (event: MessageEvent) => {
    if (event.source !== this.element.contentWindow || typeof event.data !== 'string') return;
    this.host.receive(event.data);
  };

  constructor(around: FrameSurroundings, talk: DialogTalk = {}) {
    conversations += 1;
    const conversationId = `workbench_${conversations}_${Date.now().toString(36)}`;
    const { engine, language } = around;
    const isDialog = around.isDialog === true;
    this.element = document.createElement('iframe');
    this.element.title = around.title;
    const info = hostInfo(language, isDialog);
    const { addinId } = around;
    this.element.name = frameName({ conversationId, addinId, origin: location.origin }, info);
    const address = new URL(around.path, location.origin);
    address.searchParams.set('_host_Info', info);
    this.element.src = address.href;
    this.host = new XdmHost({
      engine,
      runtime: {
        becameReady: () => undefined,
        state: around.visibility.get,
        setState: around.visibility.set,
        startState: 'Inactive',
      },
      facts: () => ({
        conversationId,
        displayLanguage: language,
        documentName: engine.book.name,
        settings: new Map(
          [...engine.book.settings].map(([key, value]) => [key, JSON.stringify(value)]),
        ),
        requirements: requirementMatrix,
      }),
      post: (text) => {
        this.element.contentWindow?.postMessage(text, location.origin);
      },
      saveSettings: (settings) => {
        engine.book.settings.clear();
        for (const [key, value] of settings) engine.book.settings.set(key, JSON.parse(value));
      },
      ...talk,
    });
    window.addEventListener('message', this.receive);
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.host.close();
    this.element.remove();
  }
}
