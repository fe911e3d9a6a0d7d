import * as v from 'valibot';
import type { ExcelEngine } from './excel-engine';

/** The flag of a request that would rather wait while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

const Message = v.object({
  id: v.number(),
  flags: v.optional(v.number(), 0),
  message: v.object({ body: v.unknown() }),
});

/** The pipe that the library's HostBridge takes. The library sets `onMessageFromHost` when it is handed the pipe. */
export interface HostPipe {
  readonly sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/** Lays the pipe between the real client library and the engine. */
export function hostPipe(engine: ExcelEngine): HostPipe {
  const pipe: HostPipe = {
    sendMessageToHost: (text) => {
      void answered(engine, text).then((reply) => pipe.onMessageFromHost?.(reply));
    },
  };
  engine.listen((entries) => {
    pipe.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  return pipe;
}

async function answered(engine: ExcelEngine, text: string): Promise<string> {
  const { id, flags, message } = v.parse(Message, JSON.parse(text));
  const answer = await engine.answer(message.body, (flags & DELAY_FOR_CELL_EDIT) !== 0);
  const headers = {};
  const reply = answer.ok
    ? { statusCode: 200, headers, body: answer.body }
    : {
        statusCode: answer.status,
        headers,
        body: { error: { code: answer.code, message: answer.message } },
      };
  return JSON.stringify({ id, type: 2, message: reply });
}
