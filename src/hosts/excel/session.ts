import type { Traffic, Watch } from '../../workbook/host';
import { fail, ok, type Result } from '../../workbook/result';
import { officeErrorCode, problemOf, Refusal, type ExcelMessage } from './problems';
import { messageLimit, noTraffic, withMessage } from './traffic';

/** What every message costs beside what is in it. */
const ENVELOPE = 400;

/** Excel 2021 LTSC, Excel on the web and Microsoft 365 have it; reading merged areas needs 1.13. */
const LEAST_EXCEL_API = '1.14';

/** How many times heavier than thought answers may be before giving up. */
const HEAVIEST = 64;

/** Counts what goes to and fro while one Excel host is used. */
export class TrafficCounter {
  private counted = noTraffic;

  get soFar(): Traffic {
    return this.counted;
  }

  add(sent: number, received: number): void {
    this.counted = withMessage(this.counted, sent, received);
  }
}

/** Something to ask of Excel or to tell it, with the bytes that it will take in the message and in the answer. */
export interface Step<Answer> {
  readonly sent: number;
  readonly received: number;
  /** Queues the calls; what it gives back reads the answer after the message has gone. */
  readonly queue: (workbook: Excel.Workbook) => () => Answer;
  /** The bytes that the answer took, where they are told better once it was read. */
  readonly receivedInFact?: () => number;
}

/** Both end by themselves with the message. */
const suspendStep: Step<void> = {
  sent: 400,
  received: 100,
  queue: ({ application }) => {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    return () => undefined;
  },
};

/** An open conversation with Excel. */
export class ExcelSession {
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly counter: TrafficCounter,
    private readonly watch: Watch = {},
  ) {}

  private sent = 0;
  private known = 0;

  /**
   * Asks for something in as few messages as the sizes allow. Where Excel finds an answer too large, the sizes were
   * thought too small: it is asked again in smaller messages.
   */
  async run<Answer>(steps: readonly Step<Answer>[], heaviness = 1): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    try {
      const messages = messagesOf(steps, heaviness);
      this.known += messages.length;
      for (const message of messages) {
        answers.push(...(await this.send(message)));
      }
      return answers;
    } catch (error) {
      const isTooLarge = officeErrorCode(error) === 'ResponsePayloadSizeLimitExceeded';
      if (!isTooLarge || heaviness >= HEAVIEST) throw error;
      return this.run(steps, heaviness * 4);
    }
  }

  /** Like `run`, while Excel neither calculates nor draws. */
  async write(steps: readonly Step<void>[]): Promise<void> {
    const messages = messagesOf(steps);
    this.known += messages.length;
    for (const message of messages) await this.send([suspendStep, ...message]);
  }

  /** Sends these steps as one message. */
  async send<Answer>(steps: readonly Step<Answer>[]): Promise<readonly Answer[]> {
    if (this.watch.signal?.aborted === true) {
      throw new Refusal({ code: 'excel-stopped', params: {} });
    }
    const readers = steps.map((step) => step.queue(this.context.workbook));
    const sent = steps.reduce((sum, step) => sum + step.sent, ENVELOPE);
    let received = ENVELOPE;
    try {
      await this.context.sync();
      return steps.map((step, index) => {
        const read = readers[index];
        if (read === undefined) throw new Error('Every step has a reader.');
        const answer = read();
        received += step.receivedInFact?.() ?? step.received;
        return answer;
      });
    } finally {
      this.counter.add(sent, received);
      this.sent += 1;
      this.watch.onMessage?.(this.sent, this.known);
    }
  }
}

/** Groups of steps that fit into one message each; a step that is too large by itself stands alone. */
export function messagesOf<Answer>(
  steps: readonly Step<Answer>[],
  heaviness = 1,
): readonly (readonly Step<Answer>[])[] {
  const messages: Step<Answer>[][] = [];
  let sent = Infinity;
  let received = Infinity;
  for (const step of steps) {
    if (sent + step.sent > messageLimit || received + step.received * heaviness > messageLimit) {
      messages.push([]);
      sent = ENVELOPE;
      received = ENVELOPE;
    }
    messages.at(-1)?.push(step);
    sent += step.sent;
    received += step.received * heaviness;
  }
  return messages;
}

/**
 * Talks with Excel. A cell that is being edited is waited for; errors of Excel's become one sentence, mistakes in the
 * program are thrown on.
 */
export async function withExcel<Value>(
  counter: TrafficCounter,
  work: (session: ExcelSession) => Promise<Value>,
  watch?: Watch,
): Promise<Result<Value, ExcelMessage>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', LEAST_EXCEL_API)) {
    return fail({ code: 'excel-too-old', params: {} });
  }
  try {
    const value = await Excel.run({ delayForCellEdit: true }, (context) =>
      work(new ExcelSession(context, counter, watch)),
    );
    return ok(value);
  } catch (error) {
    return fail(problemOf(error));
  }
}
