import * as v from 'valibot';

/** What the library in the pane does over postMessage: calls, asks to be told of an event, or asks no longer to be. */
export const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

const Request = v.object({
  _messageType: v.literal(0),
  _actionName: v.string(),
  _actionType: v.picklist(Object.values(actionTypes)),
  _conversationId: v.string(),
  _correlationId: v.number(),
  _data: v.optional(v.unknown()),
});

export type XdmRequest = v.InferOutput<typeof Request>;

/** Reads a message of the library; null for anything else that comes over postMessage. */
export function parseRequest(text: string): XdmRequest | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  const request = v.safeParse(Request, message);
  return request.success ? request.output : null;
}

/** An answer (0) or an event (1), as the library reads it. */
export function responseText(request: XdmRequest, data: unknown, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });
}

/** The numbers of the methods that go through `executeMethod`. */
export const dispatchIds = {
  loadSettings: 75,
  saveSettings: 76,
  batch: 93,
  commandCompleted: 94,
  messageParent: 144,
  sendMessage: 145,
} as const;

const Call = v.object({
  DdaMethod: v.object({ DispatchId: v.number() }),
  ArrayData: v.optional(v.array(v.unknown()), []),
  /** Of a ribbon command that is done: its id, how it ended, and what it says. */
  0: v.optional(v.unknown()),
  1: v.optional(v.unknown()),
  2: v.optional(v.unknown()),
  messageToParent: v.optional(v.string()),
  messageContent: v.optional(v.string()),
  DdaSettingsMethod: v.optional(
    v.object({ Properties: v.optional(v.array(v.tuple([v.string(), v.string()])), []) }),
  ),
});

export type XdmCall = v.InferOutput<typeof Call>;

/** What an `executeMethod` asks for; null where it is of another kind. */
export function parseCall(data: unknown): XdmCall | null {
  const call = v.safeParse(Call, data);
  return call.success ? call.output : null;
}

const Batch = v.tuple([
  /** "IterativeExecutor", or "WacPartition" for what concerns the page and not the workbook. */
  v.unknown(),
  v.string(),
  v.string(),
  v.unknown(),
  /** The batch itself. */
  v.string(),
  v.number(),
  v.number(),
]);

/** The text of a batch and its flags. */
export function parseBatch(values: readonly unknown[]): { text: string; flags: number } | null {
  const batch = v.safeParse(Batch, values.slice(0, 7));
  return batch.success ? { text: batch.output[4], flags: batch.output[6] } : null;
}
