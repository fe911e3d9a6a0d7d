import type { Workbook } from './book/workbook';
import { runBatch } from './protocol/batch';
import { ApiError, type ErrorCode } from './protocol/errors';
import { parseRequest, utf8Length } from './protocol/messages';
import { References } from './protocol/references';
import { Subscriptions, type EventEntry, type SheetEvent } from './objects/events';
import { hiddenRuntime, runtimeService, type AddinRuntime } from './objects/runtime-services';
import { openWorkbook, workbookObject } from './objects/workbook';
import { User } from './user';

/** The limit that Excel on the web sets to one request and to one response. */
export const payloadLimit = 5 * 1024 * 1024;

/** What came of one request: an answer, or a refusal of the whole. */
export type Answer =
  | { readonly ok: true; readonly body: string }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly message: string;
      readonly status: number;
    };

/** A request that was answered: how large the texts were, in bytes. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Requests that only release references are the library's own cleaning up. */
  readonly isCleanUp: boolean;
}

/** Something that goes wrong on purpose at one request, counted from 0 without the cleaning up. */
export interface PlannedFailure {
  readonly request: number;
  /** Before anything is done, after half of the actions, or after all of them, when only the answer is lost. */
  readonly when: 'before' | 'midway' | 'after';
}

/** Something that happens right before one request is answered, counted as planned failures are. */
interface Interruption {
  readonly request: number;
  readonly act: () => void;
}

/** Plays Excel to the real client library: one JSON request in, one JSON response out. */
export class ExcelEngine {
  readonly exchanges: Exchange[] = [];
  readonly references = new References();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly subscriptions = new Subscriptions();
  /** What a person does in the workbook, past the API. */
  readonly user: User;
  private readonly watchers = new Set<() => void>();
  private readonly world;
  private failures: readonly PlannedFailure[] = [];
  private interruption: Interruption | null = null;
  private requests = 0;
  private editing: Promise<void> | null = null;

  constructor(readonly book: Workbook) {
    const open = openWorkbook(book, this.subscriptions, (event) => {
      this.tell(event);
    });
    this.world = { root: workbookObject(open), references: this.references };
    this.user = new User(open, () => {
      this.changed();
    });
  }

  /** Hears whenever the workbook may be another than before; gives back how to stop. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  private changed(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** Counts requests from 0 again, and lets some of them fail. */
  plan(failures: readonly PlannedFailure[]): void {
    this.failures = failures;
    this.interruption = null;
    this.requests = 0;
    this.exchanges.length = 0;
  }

  /** Counts requests from 0 again, and lets something happen right before one of them is answered. */
  interrupt(request: number, act: () => void): void {
    this.plan([]);
    this.interruption = { request, act };
  }

  /** A cell is being edited until the promise settles. */
  editUntil(done: Promise<void>): void {
    this.editing = done.finally(() => {
      this.editing = null;
    });
  }

  /** Hears of everything that clients have asked to be told; gives back how to stop. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells clients that something happened to a sheet, also when the user did it. */
  tell(event: SheetEvent): void {
    const entries = this.subscriptions.entriesFor(event);
    if (entries.length === 0) return;
    // As from Excel, events come by themselves and not in the middle of a batch.
    setTimeout(() => {
      for (const listener of this.listeners) listener(entries);
    }, 0);
  }

  /**
   * Answers one request.
   * @param body the batch, as text or as what the text says
   * @param waitsForCellEdit whether the caller would rather wait than be refused while a cell is being edited
   * @param runtime the page that asks
   */
  async answer(
    body: unknown,
    waitsForCellEdit: boolean,
    runtime: AddinRuntime = hiddenRuntime(),
  ): Promise<Answer> {
    if (this.editing !== null) {
      if (!waitsForCellEdit) return refusal(new ApiError('InvalidOperationInCellEditMode'));
      await this.editing;
    }
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const requestBytes = utf8Length(text);
    if (requestBytes > payloadLimit) {
      return refusal(new ApiError('RequestPayloadSizeLimitExceeded'));
    }
    const request = parseRequest(typeof body === 'string' ? JSON.parse(body) : body);
    const isCleanUp = request.Actions.every(
      ({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference',
    );
    const failure = isCleanUp
      ? undefined
      : this.failures.find((planned) => planned.request === this.requests);
    if (!isCleanUp && this.interruption?.request === this.requests) this.interruption.act();
    if (!isCleanUp) this.requests += 1;
    if (failure?.when === 'before') return refusal(new ApiError('GeneralException'));
    const half = Math.floor(request.Actions.length / 2);
    const world = { ...this.world, service: (name: string) => runtimeService(runtime, name) };
    const response = runBatch(world, request, failure?.when === 'midway' ? half : Infinity);
    if (!isCleanUp) this.changed();
    const answer = JSON.stringify(response);
    const responseBytes = utf8Length(answer);
    this.exchanges.push({ requestBytes, responseBytes, isCleanUp });
    if (failure?.when === 'after') return refusal(new ApiError('GeneralException'));
    if (responseBytes > payloadLimit) {
      return refusal(new ApiError('ResponsePayloadSizeLimitExceeded'));
    }
    return { ok: true, body: answer };
  }
}

function refusal({ code, message, status }: ApiError): Answer {
  return { ok: false, code, message, status };
}
